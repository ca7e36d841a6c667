# --8<-- [start:ask]
import optuna


def ask(trial: optuna.Trial) -> None:
    trial.suggest_float("lr", 1e-5, 1e-1, log=True)  # (1)!
    trial.suggest_float("dropout", 0.1, 0.5, step=0.1)
    trial.suggest_categorical("optimizer", ["Adam", "SGD"])
    layers = trial.suggest_int("layers", 1, 3)
    for layer in range(layers):
        trial.suggest_int(f"width_{layer}", 16, 64, step=16)  # (2)!


optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.TPESampler(seed=8)
study = optuna.create_study(sampler=sampler)
for _ in range(2):
    trial = study.ask()  # (3)!
    ask(trial)
    print(f"trial {trial.number}")
    for name, value in trial.params.items():
        shown = f"{value:.2g}" if isinstance(value, float) else value
        print(f"    {name:10} {shown}")
# --8<-- [end:ask]
