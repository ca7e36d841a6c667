# --8<-- [start:broken]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(sampler=sampler)
for _ in range(4):
    trial = study.ask()
    print([trial.suggest_int("width", 8, 128, step=8) for _ in range(3)])
# --8<-- [end:broken]
