# --8<-- [start:setup]
import io
import logging
import os
import tempfile
import warnings
from contextlib import redirect_stderr

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow
import torch
from torch import nn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow|torch.export")
folder = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{folder.name}/mlflow.db")
place = mlflow.create_experiment("scale", f"{folder.name}/files")
client = mlflow.MlflowClient()
# --8<-- [end:setup]

# --8<-- [start:versions]
for factor, score in [(10.0, 0.93), (20.0, 0.97)]:  # (1)!
    model = nn.Linear(1, 1, bias=False).eval()
    nn.init.constant_(model.weight, factor)
    with (
        mlflow.start_run(experiment_id=place),
        redirect_stderr(io.StringIO()),
    ):
        mlflow.log_param("factor", factor)
        mlflow.log_metric("validation_accuracy", score)
        mlflow.pytorch.log_model(
            model,
            name="scale",
            input_example=torch.ones(2, 1).numpy(),
            pip_requirements=["torch"],
            registered_model_name="scale",  # (2)!
        )
client.set_registered_model_alias("scale", "champion", 1)
client.set_registered_model_alias("scale", "challenger", 2)
# --8<-- [end:versions]

# --8<-- [start:origin]
data = {}
for alias in ["champion", "challenger"]:
    version = client.get_model_version_by_alias("scale", alias)
    data[alias] = client.get_run(version.run_id).data
    print(alias, version.version, data[alias].params, data[alias].metrics)
# --8<-- [end:origin]

# --8<-- [start:move]
one = torch.ones(1, 1)
served = mlflow.pytorch.load_model("models:/scale@champion")
scores = {key: data[key].metrics["validation_accuracy"] for key in data}
if scores["challenger"] > scores["champion"]:
    client.set_registered_model_alias("scale", "champion", 2)
fetched = mlflow.pytorch.load_model("models:/scale@champion")
print("before:", served(one).item(), "fetched:", fetched(one).item())
# --8<-- [end:move]

# --8<-- [start:back]
client.set_registered_model_alias("scale", "champion", 1)
fetched = mlflow.pytorch.load_model("models:/scale@champion")
second = mlflow.pytorch.load_model("models:/scale/2")
print("champion:", fetched(one).item(), "2:", second(one).item())
folder.cleanup()
# --8<-- [end:back]
