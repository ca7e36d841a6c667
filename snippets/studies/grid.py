# --8<-- [start:grid]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    width = trial.suggest_int("width", 8, 64, step=8)
    return (lr - 0.01) ** 2 + 1 / width


values = {"lr": [0.001, 0.01, 0.1], "width": [16, 64]}
sampler = optuna.samplers.GridSampler(values, seed=0)
study = optuna.create_study(sampler=sampler)
study.optimize(objective, n_trials=100)
print(len(study.trials), "trials, best:", study.best_params)
# --8<-- [end:grid]
