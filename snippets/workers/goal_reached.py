# --8<-- [start:run]
import optuna
from optuna.samplers import TPESampler

optuna.logging.set_verbosity(optuna.logging.WARNING)
storage = optuna.storages.InMemoryStorage()
optuna.create_study(study_name="toy", storage=storage)
goal = 0.5


def objective(trial: optuna.Trial) -> float:
    return trial.suggest_float("x", -10, 10) ** 2


def reached(study: optuna.Study) -> bool:
    return any(t.value is not None and t.value < goal for t in study.trials)


workers = [
    optuna.load_study(
        study_name="toy", storage=storage, sampler=TPESampler(seed=seed)
    )
    for seed in (1, 2, 3)
]
ran = [0, 0, 0]
while not all(reached(worker) for worker in workers):
    for index, worker in enumerate(workers):
        if not reached(worker):
            worker.optimize(objective, n_trials=1)
            ran[index] += 1
print("goal reached:", workers[0].best_value < goal)
print("every trial is someone's:", sum(ran) == len(workers[0].trials))
# --8<-- [end:run]
