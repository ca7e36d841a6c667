# --8<-- [start:setup]
import logging
import os
import tempfile

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow
import torch
from matplotlib import pyplot as plt
from sklearn.datasets import load_digits
from torch import nn

logging.disable(logging.INFO)
place = tempfile.TemporaryDirectory()
mlflow.set_tracking_uri(f"sqlite:///{place.name}/mlflow.db")
if mlflow.get_experiment_by_name("digits") is None:  # (1)!
    mlflow.create_experiment("digits", f"{place.name}/files")
mlflow.set_experiment("digits")
# --8<-- [end:setup]

# --8<-- [start:data]
settings = {"learning_rate": 0.02, "units": 64, "epochs": 30, "seed": 0}
torch.manual_seed(settings["seed"])
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
training, validation = torch.randperm(len(images))[:600].split([100, 500])
units = settings["units"]
model = nn.Sequential(nn.Linear(64, units), nn.ReLU(), nn.Linear(units, 10))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), settings["learning_rate"])
# --8<-- [end:data]

# --8<-- [start:run]
with mlflow.start_run(run_name="mlp") as run:
    mlflow.log_params(settings)
    mlflow.log_param("optimizer", type(optimizer).__name__)
    mlflow.set_tag("data", "digits, 100 to train, 500 to validate")
    best = float("inf")
    for epoch in range(1, settings["epochs"] + 1):
        loss = loss_function(model(images[training]), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            outputs = model(images[validation])
            held_out = loss_function(outputs, labels[validation])
        best = min(best, held_out.item())
        losses = {"training_loss": loss, "validation_loss": held_out}
        losses["best_validation_loss"] = best
        mlflow.log_metrics(losses, step=epoch)  # (1)!
# --8<-- [end:run]

# --8<-- [start:figure]
client, run_id = mlflow.MlflowClient(), run.info.run_id
before = client.get_run(run_id)
figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
for name, color in [("training", "tab:blue"), ("validation", "tab:red")]:
    history = client.get_metric_history(run_id, f"{name}_loss")
    values = [point.value for point in history]
    axes.plot(range(1, len(values) + 1), values, color, label=name)
    print(f"{name}: {values[0]:.1f} to {values[-1]:.1f}")
print(f"best: {before.data.metrics['best_validation_loss']:.1f}")
axes.set(xlabel="epoch", ylabel="loss")
axes.legend()
client.log_figure(run_id, figure, "losses.png")  # (1)!
assert client.get_run(run_id).info.end_time == before.info.end_time
print([file.path for file in client.list_artifacts(run_id)])
place.cleanup()
plt.show()
# --8<-- [end:figure]
