# --8<-- [start:states]
from collections import Counter

import optuna
import torch

optuna.logging.set_verbosity(optuna.logging.ERROR)  # (1)!


def objective(trial: optuna.Trial) -> float | None:
    trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    if trial.number == 2:
        return float("nan")  # (2)!
    if trial.number == 4:
        return None
    if trial.number == 6:
        raise torch.OutOfMemoryError("out of memory")
    return 1.0


def states(study: optuna.Study) -> dict[str, int]:
    return dict(Counter(trial.state.name for trial in study.trials))


study = optuna.create_study()
study.optimize(objective, n_trials=6)
print(states(study))
assert study.trials[2].value is None
# --8<-- [end:states]

# --8<-- [start:stop]
try:
    study.optimize(objective, n_trials=4)
except torch.OutOfMemoryError as error:
    print("stopped by:", error)
print(states(study))

study = optuna.create_study()
study.optimize(objective, n_trials=10, catch=(torch.OutOfMemoryError,))
print("with catch:", states(study))
# --8<-- [end:stop]

# --8<-- [start:none] raises
study = optuna.create_study()
study.optimize(lambda trial: float("nan"), n_trials=3)
print(states(study))
print(study.best_value)
# --8<-- [end:none]
