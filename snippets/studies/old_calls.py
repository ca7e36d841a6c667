# --8<-- [start:warn]
import warnings

import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
trial = optuna.create_study().ask()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    trial.suggest_uniform("dropout", 0.1, 0.5)
    trial.suggest_loguniform("lr", 1e-5, 1e-1)
for warning in caught:
    first, second, *_ = str(warning.message).split(". ")
    print(f"{warning.category.__name__}: {first}.\n    {second}.")
# --8<-- [end:warn]

# --8<-- [start:step]
try:
    trial.suggest_int("width", 16, 64, 16)
except TypeError as error:
    print(error)
print(trial.suggest_int("width", 16, 64, step=16) % 16 == 0)
# --8<-- [end:step]
