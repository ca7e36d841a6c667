# --8<-- [start:run]
from collections import Counter

import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
storage = optuna.storages.InMemoryStorage()
optuna.create_study(study_name="toy", storage=storage)


def work(name: str, trials: int) -> None:
    def objective(trial: optuna.Trial) -> float:
        trial.set_user_attr("worker", name)
        return trial.suggest_float("x", -10, 10) ** 2

    study = optuna.load_study(study_name="toy", storage=storage)
    study.optimize(objective, n_trials=trials)


work("ada", 3)
work("bob", 5)
study = optuna.load_study(study_name="toy", storage=storage)
print(Counter(trial.user_attrs["worker"] for trial in study.trials))
# --8<-- [end:run]
