# --8<-- [start:mended]
import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)


def objective(trial):
    x = trial.suggest_float("x", -1, 1)
    return x**2


study = optuna.create_study()
study.optimize(objective, n_trials=5)
print([trial.state.name for trial in study.trials])
print(study.best_value <= 1)
# --8<-- [end:mended]
