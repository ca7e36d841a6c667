# --8<-- [start:mended]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(sampler=sampler)
for _ in range(4):
    trial = study.ask()
    names = [f"width_{layer}" for layer in range(3)]
    print([trial.suggest_int(name, 8, 128, step=8) for name in names])
# --8<-- [end:mended]
