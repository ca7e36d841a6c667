# --8<-- [start:run]
import optuna
from optuna.study import MaxTrialsCallback

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    return trial.suggest_float("x", -10, 10) ** 2


def count_after(study: optuna.Study) -> None:
    study.optimize(objective, callbacks=[MaxTrialsCallback(20)])


def count_before(study: optuna.Study) -> None:
    while len(study.trials) < 20:
        study.optimize(objective, n_trials=1)


for work in (count_after, count_before):
    storage = optuna.storages.InMemoryStorage()
    optuna.create_study(study_name="toy", storage=storage)
    for _ in range(3):
        study = optuna.load_study(study_name="toy", storage=storage)
        work(study)
    print(work.__name__, "finished:", len(study.trials))
# --8<-- [end:run]
