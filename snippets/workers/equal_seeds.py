# --8<-- [start:run]
import optuna
from optuna.samplers import TPESampler

optuna.logging.set_verbosity(optuna.logging.WARNING)


def doubles(seeds: list[int], liar: bool, rounds: int) -> int:
    storage = optuna.storages.InMemoryStorage()
    optuna.create_study(study_name="toy", storage=storage)
    workers, drawn = [], []
    for seed in seeds:
        sampler = TPESampler(seed=seed, constant_liar=liar)
        worker = optuna.load_study(
            study_name="toy", storage=storage, sampler=sampler
        )
        workers.append(worker)
    for _ in range(rounds):
        trials = [worker.ask() for worker in workers]  # (1)!
        xs = [trial.suggest_float("x", -10, 10) for trial in trials]
        for worker, trial, x in zip(workers, trials, xs, strict=True):
            worker.tell(trial, (x - 3) ** 2)
        drawn += xs
    return len(drawn) - len(set(drawn))


for seeds in ([1, 2], [1, 1]):
    print("seeds", seeds, "in 10 trials:", doubles(seeds, True, 5))
for liar in (False, True):
    every = doubles([1, 1], liar, 20) == 20
    print(f"constant_liar={liar}, 40 trials, all in pairs:", every)
# --8<-- [end:run]
