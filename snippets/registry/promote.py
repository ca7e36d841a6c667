# --8<-- [start:promote]
import logging
import os
import tempfile
import warnings

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore", module="mlflow")
folder = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{folder.name}/mlflow.db")
place = mlflow.create_experiment("promotion", f"{folder.name}/files")
client = mlflow.MlflowClient()


def score(number):
    version = client.get_model_version("digits", number)
    metrics = client.get_run(version.run_id).data.metrics
    return metrics["validation_accuracy"]


def promote(number, margin=0.01):
    """Make this version the champion if it is better by the margin."""
    champion = client.get_registered_model("digits").aliases.get("champion")
    if champion is not None:
        if score(number) < score(champion) + margin:
            return False
        client.set_registered_model_alias("digits", "previous", champion)
    client.set_registered_model_alias("digits", "champion", number)
    return True


client.create_registered_model("digits")
for made_up in [0.90, 0.89, 0.96]:
    with mlflow.start_run(experiment_id=place) as run:
        mlflow.log_metric("validation_accuracy", made_up)
    client.create_model_version("digits", "no files", run.info.run_id)

for number in [1, 2, 3]:
    print(number, promote(number))
aliases = client.get_registered_model("digits").aliases
print(sorted(aliases.items()))
folder.cleanup()
# --8<-- [end:promote]
