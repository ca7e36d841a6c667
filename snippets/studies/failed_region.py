# --8<-- [start:learn]
from math import log10

import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)
answers = {"NaN": float("nan"), "TrialPruned": None, "score of 10": 10.0}


def diverged(answer: float | None, seed: int) -> float:
    def objective(trial: optuna.Trial) -> float:
        lr = trial.suggest_float("lr", 1e-5, 1, log=True)
        if lr < 0.1:
            return abs(log10(lr) + 3)
        if answer is None:
            raise optuna.TrialPruned
        return answer

    sampler = optuna.samplers.TPESampler(seed=seed)
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=40)
    return (
        sum(trial.params["lr"] >= 0.1 for trial in study.trials[10:]) / 30
    )


for name, answer in answers.items():
    shares = [diverged(answer, seed) for seed in range(5)]
    print(f"{name:11}  from {min(shares):.2f} to {max(shares):.2f}")
# --8<-- [end:learn]
