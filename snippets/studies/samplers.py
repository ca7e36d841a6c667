# --8<-- [start:run]
import optuna
from optuna.samplers import RandomSampler, TPESampler

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    width = trial.suggest_int("width", 8, 64, step=8)
    return (lr - 0.01) ** 2 + 1 / width  # (1)!


def run(sampler: optuna.samplers.BaseSampler, jobs: int = 1) -> list[dict]:
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=14, n_jobs=jobs)
    return [trial.params for trial in study.trials]


# --8<-- [end:run]

# --8<-- [start:start]
tpe, random = run(TPESampler(seed=0)), run(RandomSampler(seed=0))
print("trials 0 to 9, equal:  ", tpe[:10] == random[:10])
print("trials 10 to 13, equal:", tpe[10:] == random[10:])
# --8<-- [end:start]

# --8<-- [start:again]
print("seed 0 again:     ", run(TPESampler(seed=0)) == tpe)
print("no seed, twice:   ", run(TPESampler()) == run(TPESampler()))
two_jobs = run(TPESampler(seed=0), jobs=2)  # (1)!
print("seed 0, two jobs: ", two_jobs == tpe)
# --8<-- [end:again]
