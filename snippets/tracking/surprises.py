# --8<-- [start:setup]
import logging
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow.pytorch
import torch
from torch import nn

logging.disable(logging.INFO)
mlflow.set_tracking_uri("sqlite://")  # (1)!
mlflow.set_experiment("surprises")
# --8<-- [end:setup]

# --8<-- [start:autolog]
mlflow.pytorch.autolog()
torch.manual_seed(0)
model, loss_function = nn.Linear(1, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
inputs = torch.linspace(-1, 1, 20).unsqueeze(1)
with mlflow.start_run() as run:
    for _ in range(100):
        loss = loss_function(model(inputs), 3 * inputs + 1)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
print(f"trained to a loss of {loss:.1f}")
logged = mlflow.get_run(run.info.run_id).data
print(logged.params, logged.metrics)
# --8<-- [end:autolog]

# --8<-- [start:step]
with mlflow.start_run() as run:
    for loss in [0.9, 0.5, 0.3]:
        mlflow.log_metric("loss", loss)
    mlflow.log_metric("late", 0.1, step=3)
    mlflow.log_metric("late", 0.9, step=1)
client = mlflow.MlflowClient()
history = client.get_metric_history(run.info.run_id, "loss")
print([point.step for point in history])
print(client.get_run(run.info.run_id).data.metrics["late"])
# --8<-- [end:step]

# --8<-- [start:twice]
try:
    with mlflow.start_run():
        for epochs in [10, 10, 20]:
            mlflow.log_param("epochs", epochs)
except mlflow.MlflowException as error:
    print(str(error).split(" for run")[0])
# --8<-- [end:twice]

# --8<-- [start:inside]
with mlflow.start_run():
    try:
        mlflow.start_run()
    except Exception as error:
        print(str(error).split(". ")[-1])
    with mlflow.start_run(nested=True) as child:
        mlflow.log_param("epochs", 20)
    mlflow.log_param("epochs", 10)
print(mlflow.get_run(child.info.run_id).data.params)
# --8<-- [end:inside]

# --8<-- [start:largest]
mlflow.set_experiment("largest")
for units in [8, 64, 128]:
    with mlflow.start_run():
        mlflow.log_param("units", units)
units = mlflow.search_runs()["params.units"]
print(units.max())
# --8<-- [end:largest]

# --8<-- [start:mended]
print(units.astype(int).max())
# --8<-- [end:mended]
