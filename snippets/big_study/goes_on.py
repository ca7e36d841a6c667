# --8<-- [start:objective]
import tempfile
import warnings
from pathlib import Path

import optuna
import torch
from optuna.storages import RetryHeartbeatStaleTrialCallback as Retry

warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial, killed_after=None):
    name = trial.user_attrs.get("checkpoint", f"{trial.number}.pt")
    trial.set_user_attr("checkpoint", name)
    path, first = Path(folder, name), 1
    weight = torch.zeros(1, requires_grad=True)
    lr = trial.suggest_float("lr", 0.1, 0.2, log=True)
    optimizer = torch.optim.SGD([weight], lr)
    if path.exists():
        saved = torch.load(path)
        first = saved["epoch"] + 1
        with torch.no_grad():
            weight.copy_(saved["weight"])
    print(f"trial {trial.number} begins at epoch {first}")
    for epoch in range(first, 7):
        loss = (weight - 3).pow(2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        torch.save({"epoch": epoch, "weight": weight.detach()}, path)
        if epoch == killed_after:
            return None
    return loss.item()


# --8<-- [end:objective]

# --8<-- [start:run]
with tempfile.TemporaryDirectory() as folder:
    study = optuna.create_study()
    trial = study.ask()
    objective(trial, killed_after=3)
    study.tell(trial, state=optuna.trial.TrialState.FAIL)
    Retry(1)(study, study.trials[0])  # (1)!
    study.optimize(objective, n_trials=1)
print([trial.state.name for trial in study.trials])
print(study.trials[0].params == study.trials[1].params)
# --8<-- [end:run]
