# --8<-- [start:mended]
from collections import Counter

import optuna
import torch

optuna.logging.set_verbosity(optuna.logging.ERROR)


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    try:
        for epoch in range(10):
            if lr > 0.05:
                raise torch.OutOfMemoryError("out of memory")
            loss = abs(lr - 0.001) + 1 / (epoch + 1)  # (1)!
            trial.report(loss, epoch)
            if trial.should_prune():
                raise optuna.TrialPruned
        return loss
    except torch.OutOfMemoryError:
        raise optuna.TrialPruned from None


study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=30)
print(dict(Counter(trial.state.name for trial in study.trials)))
# --8<-- [end:mended]
