# --8<-- [start:tune]
import optuna
import torch

optuna.logging.set_verbosity(optuna.logging.WARNING)
generator = torch.Generator().manual_seed(0)


def flip(count: int) -> float:
    right = torch.randint(2, (count,), generator=generator)
    return right.float().mean().item()


def objective(trial: optuna.Trial) -> float:
    trial.suggest_float("learning_rate", 1e-4, 1.0, log=True)
    trial.suggest_int("hidden", 16, 256, log=True)
    trial.suggest_categorical("optimizer", ["Adam", "SGD"])
    return flip(200)  # (1)!


sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(direction="maximize", sampler=sampler)
for more in [1, 9, 90]:
    study.optimize(objective, n_trials=more)  # (2)!
    print(f"best of {len(study.trials):3}: {study.best_value:.3f}")
# --8<-- [end:tune]

# --8<-- [start:importance] varies
importances = optuna.importance.get_param_importances(study)
for name, value in importances.items():
    print(f"{name:13} {value:.2f}")
print(f"sum {sum(importances.values()):.2f}")
# --8<-- [end:importance]

# --8<-- [start:test]
print(f"the winner on the test set: {flip(100_000):.2f}")  # (1)!
# --8<-- [end:test]
