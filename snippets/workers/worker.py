# --8<-- [start:objective] keeps
import os
import warnings

import optuna
import torch
from optuna import storages
from optuna.trial import TrialState
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
budget, seed = 10, int(os.environ.get("WORKER", 0))
alive = TrialState.COMPLETE, TrialState.RUNNING, TrialState.WAITING


def objective(trial: optuna.Trial) -> int:
    others = trial.study.get_trials(deepcopy=False, states=alive)
    if sum(other.number < trial.number for other in others) >= budget:
        raise optuna.TrialPruned  # (1)!
    batch_size = trial.suggest_int("batch_size", 16, 128)
    lr = trial.suggest_float("lr", 1e-5, 1e-2, log=True)
    model = nn.Linear(64, 10).double()  # (2)!
    optimizer = torch.optim.Adam(model.parameters(), lr)
    for epoch in range(5):
        for batch in torch.arange(1200).split(batch_size):
            predictions = model(images[batch])
            loss = nn.functional.cross_entropy(predictions, labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        guesses = model(images[1200:]).argmax(dim=1)
        mistakes = (guesses != labels[1200:]).sum().item()
        trial.report(mistakes, epoch)
        if os.environ.get("KILL_AT") == f"{trial.number}:{epoch}":
            os.kill(os.getpid(), 9)  # (3)!
    return mistakes


# --8<-- [end:objective]

# --8<-- [start:work]
optuna.logging.set_verbosity(optuna.logging.WARNING)
warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
url = os.environ.get("STORAGE", "sqlite:///study.db")
if url.endswith(".log"):
    file = storages.journal.JournalFileBackend(url)
    store = storages.JournalStorage(file)
else:
    retry = storages.RetryHeartbeatStaleTrialCallback(max_retry=1)  # (1)!
    store = storages.RDBStorage(
        url, heartbeat_interval=4, heartbeat_stale_trial_callback=retry
    )
torch.manual_seed(seed)
sampler = optuna.samplers.TPESampler(seed=seed)  # (2)!
study = optuna.create_study(
    storage=store, sampler=sampler, study_name="digits", load_if_exists=True
)
while True:
    storages.fail_stale_trials(study)
    trials = study.get_trials(deepcopy=False, states=alive)
    states = [trial.state for trial in trials]
    if len(states) >= budget and TrialState.WAITING not in states:
        break
    study.optimize(objective, n_trials=1)
print("worker", seed, "found nothing more to begin")
# --8<-- [end:work]
