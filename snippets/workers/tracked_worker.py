# --8<-- [start:setup] keeps
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
os.environ["MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT"] = "true"

import logging

import mlflow
import optuna
import torch
from optuna import storages
from sklearn.datasets import load_digits
from torch import nn

optuna.logging.set_verbosity(optuna.logging.WARNING)
for name in ["mlflow", "alembic"]:
    logging.getLogger(name).setLevel(logging.ERROR)
images, labels = map(torch.tensor, load_digits(return_X_y=True))
seed = int(os.environ.get("WORKER", 0))
torch.manual_seed(seed)
experiment = mlflow.set_experiment("digits").experiment_id  # (1)!
# --8<-- [end:setup]


# --8<-- [start:work]
def objective(trial: optuna.Trial) -> int:
    lr = trial.suggest_float("lr", 1e-4, 1e-1, log=True)
    model = nn.Linear(64, 10).double()
    optimizer = torch.optim.Adam(model.parameters(), lr)
    with mlflow.start_run(experiment_id=experiment):
        mlflow.set_tag("trial", trial.number)
        mlflow.log_params(trial.params)
        mlflow.set_tag("worker", seed)
        for epoch in range(5):
            predictions = model(images[:1200])
            loss = nn.functional.cross_entropy(predictions, labels[:1200])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            guesses = model(images[1200:]).argmax(dim=1)
            mistakes = (guesses != labels[1200:]).sum().item()
            mlflow.log_metric("mistakes", mistakes, step=epoch)
    return mistakes


file = storages.journal.JournalFileBackend("tracked.log")
study = optuna.create_study(
    storage=storages.JournalStorage(file),
    sampler=optuna.samplers.TPESampler(seed=seed),
    study_name="tracked",
    load_if_exists=True,
)
study.optimize(objective, n_trials=3)
print("worker", seed, "logged 3 trials")
# --8<-- [end:work]
