# --8<-- [start:change] raises
import tempfile
from pathlib import Path

import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    url = f"sqlite:///{Path(folder, 'study.db')}"  # (1)!
    settings = {"storage": url, "study_name": "a", "load_if_exists": True}
    spaces = [(0.1, ["Adam", "SGD"]), (1, ["Adam", "SGD", "RMSprop"])]
    for high, names in spaces:
        study = optuna.create_study(**settings)
        trial = study.ask()
        trial.suggest_float("lr", 1e-4, high, log=True)
        print("accepted a range up to", high)
        trial.suggest_categorical("optimizer", names)
        print("accepted a list of", len(names))
# --8<-- [end:change]
