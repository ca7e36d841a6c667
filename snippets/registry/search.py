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
from sklearn.datasets import load_digits
from torch import nn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow|torch.export")
folder = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{folder.name}/mlflow.db")
search = mlflow.create_experiment("digits", f"{folder.name}/files")
# --8<-- [end:setup]

# --8<-- [start:search]
torch.manual_seed(0)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
order = torch.randperm(len(images))
training, validation, test = order.split([997, 400, 400])
best_score = 0.0
for units in [2, 8, 64]:
    with mlflow.start_run(experiment_id=search) as run:
        mlflow.log_param("units", units)
        body = [nn.Linear(64, units), nn.ReLU(), nn.Dropout(0.2)]
        model = nn.Sequential(*body, nn.Linear(units, 10))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(200):
            logits = model(images[training])
            loss = nn.functional.cross_entropy(logits, labels[training])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()  # (1)!
        predictions = model(images[validation]).argmax(dim=1)
        score = (predictions == labels[validation]).float().mean().item()
        mlflow.log_metric("validation_accuracy", score)
    print(f"{units:2} units: validation accuracy {score:.2f}")
    if score > best_score:
        best_score, best, best_id = score, model, run.info.run_id
# --8<-- [end:search]

# --8<-- [start:log]
rows = images[:2].numpy()
with mlflow.start_run(run_id=best_id):  # (1)!
    info = mlflow.pytorch.log_model(
        best, name="mlp", input_example=rows, pip_requirements=["torch"]
    )
# --8<-- [end:log]

# --8<-- [start:register]
with redirect_stderr(io.StringIO()) as said:  # (1)!
    version = mlflow.register_model(info.model_uri, "digits")
print(said.getvalue().strip())
client = mlflow.MlflowClient()
client.set_registered_model_alias("digits", "champion", version.version)
# --8<-- [end:register]

# --8<-- [start:test]
champion = mlflow.pytorch.load_model("models:/digits@champion")
predictions = champion(images[test]).argmax(dim=1)
score = (predictions == labels[test]).float().mean().item()
client.log_metric(best_id, "test_accuracy", score)
print(f"test accuracy {score:.2f}")
folder.cleanup()
# --8<-- [end:test]
