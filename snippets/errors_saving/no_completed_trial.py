# --8<-- [start:fails] raises
import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)
errors = []


def objective(trial):
    x = trial.suggest_float("x", -1, 1)
    errors.append(x**2)


study = optuna.create_study()
study.optimize(objective, n_trials=5)
print(study.best_value)
# --8<-- [end:fails]
