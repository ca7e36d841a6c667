# --8<-- [start:setup]
import logging
import os
import tempfile
import warnings

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow
import torch
from torch import nn

logging.disable(logging.WARNING)  # (1)!
warnings.filterwarnings("ignore", module="mlflow|torch.export")  # (2)!
folder = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{folder.name}/mlflow.db")
place = mlflow.create_experiment("first", f"{folder.name}/files")
mlflow.start_run(experiment_id=place)  # (3)!
torch.manual_seed(0)
body = [nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.5)]
model = nn.Sequential(*body, nn.Linear(32, 10))
rows = torch.rand(5, 64)
# --8<-- [end:setup]


# --8<-- [start:old_call]
try:
    mlflow.pytorch.log_model(model, "model")
except mlflow.MlflowException as error:
    print(str(error).split(". ")[0])
# --8<-- [end:old_call]


# --8<-- [start:one_row]
def log_and_load(count):
    example = rows[:count].numpy()  # (1)!
    info = mlflow.pytorch.log_model(
        model, name="mlp", input_example=example, pip_requirements=["torch"]
    )  # (2)!
    return mlflow.pytorch.load_model(info.model_uri)


loaded = log_and_load(1)
try:
    loaded(rows)
except AssertionError as error:
    print(error)
# --8<-- [end:one_row]

# --8<-- [start:train_mode]
loaded = log_and_load(2)
print(torch.equal(loaded(rows), loaded(rows)))
try:
    loaded.eval()
except NotImplementedError as error:
    print(error)
# --8<-- [end:train_mode]

# --8<-- [start:right]
model.eval()
loaded = log_and_load(2)
for count in [1, 2, 5]:
    torch.testing.assert_close(loaded(rows[:count]), model(rows[:count]))
    print(loaded(rows[:count]).shape)
print(type(loaded).__name__)
# --8<-- [end:right]

# --8<-- [start:weights]
mlflow.pytorch.log_state_dict(model.state_dict(), "weights")
uri = mlflow.get_artifact_uri("weights")
body = [nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.5)]
fresh = nn.Sequential(*body, nn.Linear(32, 10)).eval()
fresh.load_state_dict(mlflow.pytorch.load_state_dict(uri))  # (1)!
torch.testing.assert_close(fresh(rows), loaded(rows))
fresh.train()
print(torch.equal(fresh(rows), fresh(rows)))
mlflow.end_run()
folder.cleanup()
# --8<-- [end:weights]
