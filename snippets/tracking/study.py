# --8<-- [start:setup]
import logging
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
import mlflow
import optuna
import torch
from matplotlib import pyplot as plt
from sklearn.datasets import load_digits
from torch import nn

logging.disable(logging.INFO)
mlflow.set_tracking_uri("sqlite://")
mlflow.set_experiment("digits study")
trials = 20  # tests: 8
# --8<-- [end:setup]


# --8<-- [start:objective]
def objective(trial):
    rate = trial.suggest_float("learning_rate", 1e-3, 1e-1, log=True)
    units = trial.suggest_int("units", 8, 128, log=True)
    images, labels = map(torch.tensor, load_digits(return_X_y=True))
    images, loss_function = images.float() / 16, nn.CrossEntropyLoss()
    torch.manual_seed(0)
    hidden, output = nn.Linear(64, units), nn.Linear(units, 10)
    model = nn.Sequential(hidden, nn.ReLU(), output)
    optimizer = torch.optim.Adam(model.parameters(), rate)
    with mlflow.start_run(run_name=f"trial {trial.number}", nested=True):
        mlflow.log_params(trial.params)
        for epoch in range(1, 31):
            loss = loss_function(model(images[::4]), labels[::4])  # (1)!
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            with torch.no_grad():
                held_out = loss_function(model(images[1::4]), labels[1::4])
            mlflow.log_metric("validation_loss", held_out, step=epoch)
            trial.report(held_out.item(), epoch)
            if epoch >= 5 and trial.should_prune():  # (2)!
                mlflow.end_run("KILLED")
                raise optuna.TrialPruned
    return held_out.item()


# --8<-- [end:objective]

# --8<-- [start:study]
study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
with mlflow.start_run(run_name="study") as parent:
    mlflow.log_params({"trials": trials, "epochs": 30, "seed": 0})
    mlflow.set_tag("data", "digits of scikit-learn")
    study.optimize(objective, n_trials=trials)
    mlflow.log_metric("best_validation_loss", study.best_value)
# --8<-- [end:study]

# --8<-- [start:query]
mine = f"tags.mlflow.parentRunId = '{parent.info.run_id}'"
best_first = ["metrics.validation_loss"]
children = mlflow.search_runs(filter_string=mine, order_by=best_first)
print(children.groupby("status").size().to_string())
names = ["tags.mlflow.runName", "params.units", "metrics.validation_loss"]
done = children[children["status"] == "FINISHED"]
print(done[names].head(3).round(3).to_string(index=False))
# --8<-- [end:query]

# --8<-- [start:draw]
figure, axes = plt.subplots(figsize=(6, 3.5), layout="constrained")
client = mlflow.MlflowClient()
for run_id, status in children[["run_id", "status"]].to_numpy():
    points = client.get_metric_history(run_id, "validation_loss")
    color = "tab:blue" if status == "FINISHED" else "tab:red"
    axes.plot(range(1, len(points) + 1), [p.value for p in points], color)
axes.set(xlabel="epoch", ylabel="validation loss")
plt.show()
# --8<-- [end:draw]
