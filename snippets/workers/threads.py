# --8<-- [start:seed]
from threading import Thread

import optuna
import torch

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    return trial.suggest_float("x", -10, 10) ** 2


def drawn(n_jobs: int) -> list[float]:
    sampler = optuna.samplers.TPESampler(seed=1)
    study = optuna.create_study(sampler=sampler)
    study.optimize(objective, n_trials=6, n_jobs=n_jobs)
    return sorted(trial.params["x"] for trial in study.trials)


print("n_jobs=1 draws the same twice:", drawn(1) == drawn(1))
print("n_jobs=2 draws the same twice:", drawn(2) == drawn(2))
# --8<-- [end:seed]

# --8<-- [start:torch]
torch.manual_seed(0)
alone = torch.rand(1)
torch.manual_seed(0)
neighbor = Thread(target=torch.manual_seed, args=[1])
neighbor.start()
neighbor.join()
print("beside another thread, the same:", torch.equal(torch.rand(1), alone))
# --8<-- [end:torch]
