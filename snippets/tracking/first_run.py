# --8<-- [start:setup]
import logging
import os
import tempfile

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"  # (1)!

import mlflow
from mlflow.telemetry import get_telemetry_client

assert get_telemetry_client() is None
logging.disable(logging.INFO)  # (2)!
# --8<-- [end:setup]

# --8<-- [start:write]
folder = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{folder.name}/mlflow.db")
experiment = mlflow.set_experiment("first steps")  # (1)!

with mlflow.start_run(run_name="rate 0.1") as run:
    mlflow.log_params({"learning_rate": 0.1, "batch_size": 32})
    mlflow.set_tag("data", "made up")
    for epoch, loss in enumerate([0.9, 0.5, 0.3, 0.4], start=1):
        mlflow.log_metric("loss", loss, step=epoch)
print(os.listdir(folder.name))
# --8<-- [end:write]

# --8<-- [start:read]
client = mlflow.MlflowClient()
back = client.get_run(run.info.run_id)  # (1)!
print(back.info.status)
print(back.data.params)
print(back.data.metrics)
history = client.get_metric_history(run.info.run_id, "loss")
print([(point.step, point.value) for point in history])
assert {"mlflow.user", "mlflow.source.name"} <= back.data.tags.keys()
# --8<-- [end:read]

# --8<-- [start:table]
for rate, loss in [(0.2, 0.6), (0.3, 0.2), (0.4, 0.7)]:
    with mlflow.start_run(run_name=f"rate {rate}"):
        mlflow.log_params({"learning_rate": rate, "batch_size": 64})
        mlflow.log_metric("loss", loss, step=1)

table = mlflow.search_runs(
    filter_string="metrics.loss < 0.65 and params.batch_size = '64'",
    order_by=["metrics.loss"],
)
names = ["tags.mlflow.runName", "params.learning_rate", "metrics.loss"]
print(table[names].to_string(index=False))
try:
    mlflow.search_runs(filter_string="params.learning_rate < '0.25'")
except mlflow.MlflowException as error:
    print(str(error).split(" not ")[0])
# --8<-- [end:table]

# --8<-- [start:default]
folder.cleanup()
mlflow.set_tracking_uri(None)  # (1)!
print(os.path.relpath(mlflow.get_tracking_uri()[len("sqlite:///") :]))
print(os.path.relpath(experiment.artifact_location))

mlflow.set_tracking_uri("./mlruns")
try:
    mlflow.set_experiment("old tutorial")
except mlflow.MlflowException as error:
    print(str(error).split(" and ")[0])
    assert "mlflow migrate-filestore" in str(error)
# --8<-- [end:default]
