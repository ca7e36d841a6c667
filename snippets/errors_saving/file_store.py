# --8<-- [start:fails] raises
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow

mlflow.set_tracking_uri("./mlruns")
mlflow.set_experiment("old tutorial")
# --8<-- [end:fails]
