# --8<-- [start:setup] keeps
import os
import warnings

import optuna
import torch
from optuna.storages import RDBStorage, RetryHeartbeatStaleTrialCallback
from sklearn.datasets import load_digits
from torch import nn

# --8<-- [end:setup]

# --8<-- [start:data]
warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
optuna.logging.set_verbosity(optuna.logging.WARNING)
trials = 50  # tests: 8
ten = 10  # tests: 1
images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
images = nn.Upsample(28, mode="bilinear")(images).flatten(1)
order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
training, validation, test = order.split([1079, 359, 359])
# --8<-- [end:data]


# --8<-- [start:objective]
def objective(trial):
    torch.manual_seed(trial.number)
    neurons = trial.suggest_int("neurons", 80, 128, step=8)
    drop = trial.suggest_float("dropout", 0.1, 0.5, step=0.1)
    layers = [nn.Linear(784, neurons), nn.ReLU(), nn.Dropout(drop)]
    for _ in range(trial.suggest_int("layers", 1, 5) - 1):
        layers += [nn.Linear(neurons, neurons), nn.ReLU(), nn.Dropout(drop)]
    model = nn.Sequential(*layers, nn.Linear(neurons, 10))
    kind = trial.suggest_categorical("optimizer", ["Adam", "SGD"])
    rule = getattr(torch.optim, kind)
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    decay = trial.suggest_float("decay", 1e-5, 1e-3, log=True)
    optimizer = rule(model.parameters(), lr, weight_decay=decay)
    size = trial.suggest_categorical("batch", [16, 32, 64, 128])
    for epoch in range(trial.suggest_int("epochs", ten, 5 * ten, step=ten)):
        model.train()
        for rows in training[torch.randperm(len(training))].split(size):
            loss = nn.CrossEntropyLoss()(model(images[rows]), labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        answers = model.eval()(images[validation]).argmax(dim=1)
        wrong = (answers != labels[validation]).sum().item()
        trial.report(wrong, epoch + 1)
        if os.environ.get("KILL_AT") == f"{trial.number} {epoch + 1}":
            os.kill(os.getpid(), 9)  # (1)!
        if trial.should_prune():
            raise optuna.TrialPruned
    return wrong


# --8<-- [end:objective]

# --8<-- [start:run]
storage = RDBStorage(
    "sqlite:///killable.db",
    heartbeat_interval=2,  # (1)!
    heartbeat_stale_trial_callback=RetryHeartbeatStaleTrialCallback(1),
)
study = optuna.create_study(
    storage=storage, study_name="digits", load_if_exists=True
)
study.sampler = optuna.samplers.TPESampler(seed=len(study.trials))  # (2)!
done = (optuna.trial.TrialState.COMPLETE, optuna.trial.TrialState.PRUNED)
if len(study.get_trials(states=done)) < trials:
    stop = optuna.study.MaxTrialsCallback(trials, done)
    study.optimize(objective, callbacks=[stop])
print(len(study.get_trials(states=done)), "trials are finished")
# --8<-- [end:run]
