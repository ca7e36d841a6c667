# --8<-- [start:study]
from math import log10

import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1, log=True)
    name = trial.suggest_categorical("optimizer", ["Adam", "SGD"])
    score = abs(log10(lr) + 2) + 0.5 * (name == "SGD")
    trial.report(score / 2, 0)  # (1)!
    if lr > 0.3:
        raise optuna.TrialPruned
    return score


sampler = optuna.samplers.TPESampler(seed=4)
study = optuna.create_study(sampler=sampler)
study.optimize(objective, n_trials=20)
best = study.best_trial  # (2)!
print(f"trial {best.number}: {best.value:.2f}, {list(best.params)}")
assert objective(best) == best.value  # (3)!
# --8<-- [end:study]

# --8<-- [start:table]
columns = ("number", "value", "params", "state")
table = study.trials_dataframe(attrs=columns)  # (1)!
print(table.round(3).head().to_string(index=False))
complete = [optuna.trial.TrialState.COMPLETE]
done = study.get_trials(states=complete)  # (2)!
print(len(done), "of", len(study.trials), "complete")
# --8<-- [end:table]
