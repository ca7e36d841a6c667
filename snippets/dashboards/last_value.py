# --8<-- [start:broken]
import logging
import os
import tempfile

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
import mlflow

logging.getLogger("mlflow").setLevel(logging.WARNING)
folder = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{folder.name}/mlflow.db")
mlflow.set_experiment("curves")
curves = {"steady": [0.9, 0.5, 0.3], "overfits": [0.7, 0.2, 0.6]}
for name, losses in curves.items():
    with mlflow.start_run(run_name=name):
        for epoch, loss in enumerate(losses):
            mlflow.log_metric("validation_loss", loss, step=epoch)
order = ["metrics.validation_loss"]
best = mlflow.search_runs(order_by=order).iloc[0]
print(best["tags.mlflow.runName"], best["metrics.validation_loss"])
# --8<-- [end:broken]

# --8<-- [start:mended]
for name, losses in curves.items():
    with mlflow.start_run(run_name=f"{name}, mended"):
        for epoch, loss in enumerate(losses):
            mlflow.log_metric("validation_loss", loss, step=epoch)
        mlflow.log_metric("best_loss", min(losses))
best = mlflow.search_runs(order_by=["metrics.best_loss"]).iloc[0]
print(best["tags.mlflow.runName"], best["metrics.best_loss"])
folder.cleanup()
# --8<-- [end:mended]
