# --8<-- [start:ask]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
trial = optuna.create_study().ask()
for low, step in [(0, None), (0.1, 0.1)]:
    try:
        trial.suggest_float("lr", low, 1, step=step, log=True)
    except ValueError as error:
        print(error)
# --8<-- [end:ask]

# --8<-- [start:zero]
study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
for _ in range(3):
    trial = study.ask()
    weight_decay = 0.0
    if trial.suggest_categorical("use_decay", [True, False]):
        weight_decay = trial.suggest_float("decay", 1e-6, 0.01, log=True)
    print(f"weight decay {weight_decay:.1g}")
# --8<-- [end:zero]
