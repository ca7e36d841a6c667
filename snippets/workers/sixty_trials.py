# --8<-- [start:run]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
storage = optuna.storages.InMemoryStorage()
optuna.create_study(study_name="toy", storage=storage)


def objective(trial: optuna.Trial) -> float:
    return trial.suggest_float("x", -10, 10) ** 2


for _ in range(3):
    study = optuna.load_study(study_name="toy", storage=storage)
    study.optimize(objective, n_trials=20)
print("finished:", len(study.trials))
# --8<-- [end:run]
