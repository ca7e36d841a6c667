# --8<-- [start:run] raises
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
study = optuna.create_study(study_name="digits")
study.optimize(lambda trial: trial.suggest_float("x", 0, 1), n_trials=3)
print("trials here:", len(study.trials))
optuna.load_study(study_name="digits", storage=None)
# --8<-- [end:run]
