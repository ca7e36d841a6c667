# --8<-- [start:mended]
import logging
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import tempfile

import mlflow

logging.disable(logging.INFO)
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    mlflow.set_tracking_uri(f"sqlite:///{folder}/mlflow.db")
    print(mlflow.set_experiment("new tutorial").name)
# --8<-- [end:mended]
