# --8<-- [start:look]
import logging
import os
import tempfile
import warnings
from pathlib import Path

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow.pytorch
import torch
from torch import nn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow|torch.export")
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "cnn")
    mlflow.pytorch.save_model(
        nn.Conv2d(1, 8, 3).eval(),
        str(path),
        input_example=torch.rand(2, 1, 28, 28).numpy(),
        pip_requirements=["torch"],
    )
    for file in ["MLmodel", "input_example.json", "data/model.pt2"]:
        print(file, (path / file).exists())
    packages = (path / "requirements.txt").read_text().split()
    for package in packages:
        print(package.split("==")[0], "==" in package)
    signature = mlflow.models.get_model_info(str(path)).signature
    print(signature.inputs.inputs[0].shape)
    print(signature.outputs.inputs[0].shape)
# --8<-- [end:look]
