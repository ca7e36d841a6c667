# --8<-- [start:setup]
import logging
import os
import tempfile
import warnings

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow.pytorch
import torch
from mlflow.models import infer_signature
from torch import nn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow|torch.export")
folder = tempfile.TemporaryDirectory()
path = f"{folder.name}/mlp"
# --8<-- [end:setup]

# --8<-- [start:save]
torch.manual_seed(0)
model = nn.Linear(64, 10).eval()
rows = torch.rand(5, 64).numpy()
mlflow.pytorch.save_model(  # (1)!
    model, path, input_example=rows, pip_requirements=["torch"]
)
with torch.no_grad():
    outputs = model(torch.tensor(rows)).numpy()
signature = infer_signature(rows, outputs)
print(str(signature).strip())
assert mlflow.models.get_model_info(path).signature == signature
# --8<-- [end:save]

# --8<-- [start:predict]
settings = {"device": "cpu"}
checked = mlflow.pyfunc.load_model(path, model_config=settings)  # (1)!
print(checked.predict(rows).shape)
wrong = [rows[:, :63], rows.astype("float64"), torch.tensor(rows)]
for inputs in wrong:
    try:
        checked.predict(inputs)
    except mlflow.MlflowException as error:
        print(str(error).partition("Error: ")[2])  # (2)!
plain = mlflow.pytorch.load_model(path)
print(plain(torch.tensor(rows)).shape)
folder.cleanup()
# --8<-- [end:predict]
