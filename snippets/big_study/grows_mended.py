# --8<-- [start:mended]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
wanted = 10
storage = optuna.storages.InMemoryStorage()
for _ in range(3):
    study = optuna.create_study(
        storage=storage, study_name="x", load_if_exists=True
    )
    stop = optuna.study.MaxTrialsCallback(wanted)
    if len(study.trials) < wanted:
        study.optimize(
            lambda trial: trial.suggest_float("x", 0, 1), callbacks=[stop]
        )
    print(len(study.trials), "trials")
# --8<-- [end:mended]
