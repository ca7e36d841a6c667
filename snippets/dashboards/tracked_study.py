# --8<-- [start:data] keeps
import logging
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
import mlflow
import optuna
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
digits = load_digits()
inputs = torch.tensor(digits.data, dtype=torch.float32).to(device) / 16
targets = torch.tensor(digits.target).to(device)
train, validation, _ = torch.randperm(1797).split([1077, 360, 360])
loss_function = nn.CrossEntropyLoss()
# --8<-- [end:data]


# --8<-- [start:objective]
def objective(trial):
    torch.manual_seed(trial.number)
    rate = trial.suggest_float("learning_rate", 1e-4, 0.1, log=True)
    units = trial.suggest_int("hidden_units", 16, 128, step=16)
    dropout = nn.Dropout(trial.suggest_float("dropout", 0, 0.6, step=0.1))
    hidden, output = nn.Linear(64, units), nn.Linear(units, 10)
    model = nn.Sequential(hidden, nn.ReLU(), dropout, output).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    with mlflow.start_run(run_name=f"trial {trial.number}", nested=True):
        mlflow.log_params(trial.params)
        for epoch in range(20):
            model.train()
            for rows in train[torch.randperm(1077)].split(64):
                loss = loss_function(model(inputs[rows]), targets[rows])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            model.eval()
            with torch.no_grad():
                logits = model(inputs[validation])
            score = loss_function(logits, targets[validation]).item()
            mlflow.log_metric("validation_loss", score, step=epoch)
            trial.report(score, epoch)
    return score


# --8<-- [end:objective]


# --8<-- [start:study]
trials = 40  # tests: 3
logging.getLogger("mlflow").setLevel(logging.WARNING)
optuna.logging.set_verbosity(optuna.logging.WARNING)
mlflow.set_tracking_uri("sqlite:///mlflow.db")
mlflow.set_experiment("digits")
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(
    storage="sqlite:///study.db", study_name="digits", sampler=sampler
)
with mlflow.start_run(run_name="study"):
    study.optimize(objective, n_trials=trials)
ranked = sorted(study.trials, key=lambda trial: trial.value)
for trial in ranked[:3]:
    settings = {k: round(v, 4) for k, v in trial.params.items()}
    print(f"trial {trial.number}: loss {trial.value:.3f}", settings)
# --8<-- [end:study]

# --8<-- [start:ranges]
for name in study.best_params:
    values = [trial.params[name] for trial in ranked[:15]]
    print(f"{name}: {min(values):.4f} to {max(values):.4f}")
# --8<-- [end:ranges]
