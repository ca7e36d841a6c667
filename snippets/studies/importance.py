# --8<-- [start:measure]
from math import log10

import optuna
import torch
from optuna.importance import (
    PedAnovaImportanceEvaluator,
    get_param_importances,
)

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    dropout = trial.suggest_float("dropout", 0, 0.5)
    trial.suggest_float("nothing", 0, 1)
    return (log10(lr) + 3) ** 2 + dropout  # (1)!


evaluator = PedAnovaImportanceEvaluator(target_quantile=0.1)  # (2)!
names = ["lr", "dropout", "nothing"]
for trials in [10, 20, 200]:
    rows = []
    for seed in range(10):
        sampler = optuna.samplers.RandomSampler(seed=seed)
        study = optuna.create_study(sampler=sampler)
        study.optimize(objective, n_trials=trials)
        found = get_param_importances(study, evaluator=evaluator)
        rows.append([found[name] for name in names])
    shares = torch.tensor(rows)
    print(f"{trials} trials")
    for name, share in zip(names, shares.T, strict=True):
        print(f"    {name:8} {share.mean():.2f}", end="  ")
        print(f"from {share.min():.2f} to {share.max():.2f}")
# --8<-- [end:measure]
