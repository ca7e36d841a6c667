# --8<-- [start:setup]
import logging
import os
import pickle
import tempfile
import warnings
import zipfile

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow.pytorch
import torch
from torch import nn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow|torch.export")
folder = tempfile.TemporaryDirectory()
# --8<-- [end:setup]


# --8<-- [start:trap]
class Trap(nn.Linear):
    def __reduce__(self):
        return print, ("code from the file is running",)


rows = torch.rand(2, 64).numpy()
for form in ["pickle", "pt2"]:
    mlflow.pytorch.save_model(
        Trap(64, 10).eval(),
        f"{folder.name}/{form}",
        serialization_format=form,
        input_example=rows,
        pip_requirements=["torch"],
    )
# --8<-- [end:trap]

# --8<-- [start:load]
try:
    mlflow.pytorch.load_model(f"{folder.name}/pickle")
except AttributeError as error:
    print(error)
# --8<-- [end:load]

# --8<-- [start:refuse]
os.environ["MLFLOW_ALLOW_PICKLE_DESERIALIZATION"] = "false"
for form in ["pickle", "pt2"]:
    try:
        loaded = mlflow.pytorch.load_model(f"{folder.name}/{form}")
        print(form, "loaded:", loaded(torch.tensor(rows)).shape)
    except mlflow.MlflowException as error:
        print(form, "refused:", str(error).split(",")[0])
# --8<-- [end:refuse]

# --8<-- [start:hidden]
file = f"{folder.name}/pt2/data/model.pt2"
with zipfile.ZipFile(file, "a") as archive:  # (1)!
    archive.writestr("model/extra", pickle.dumps(Trap(1, 1)))
try:
    mlflow.pytorch.load_model(f"{folder.name}/pt2")
except mlflow.MlflowException as error:
    print(str(error).split(". ")[0])
# --8<-- [end:hidden]

# --8<-- [start:weights]
path = f"{folder.name}/weights"
mlflow.pytorch.save_state_dict(nn.Linear(64, 10).state_dict(), path)
try:
    mlflow.pytorch.load_state_dict(path)
except mlflow.MlflowException as error:
    print(str(error).split(",")[0])
print(list(torch.load(f"{path}/state_dict.pth")))
del os.environ["MLFLOW_ALLOW_PICKLE_DESERIALIZATION"]
folder.cleanup()
# --8<-- [end:weights]
