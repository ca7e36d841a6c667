# --8<-- [start:same]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial):
    return trial.suggest_float("lr", 1e-5, 1e-1, log=True)


def start_twice(choose_seed):
    storage = optuna.storages.InMemoryStorage()  # (1)!
    for _ in range(2):
        study = optuna.create_study(
            storage=storage, study_name="lr", load_if_exists=True
        )
        seed = choose_seed(study)
        study.sampler = optuna.samplers.TPESampler(seed=seed)
        study.optimize(objective, n_trials=4)
        print(
            f"seed {seed}:", *[f"{t.value:.0e}" for t in study.trials[-4:]]
        )


start_twice(lambda study: 0)
# --8<-- [end:same]

# --8<-- [start:other]
start_twice(lambda study: len(study.trials))
# --8<-- [end:other]
