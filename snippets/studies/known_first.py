# --8<-- [start:enqueue]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)
sampler = optuna.samplers.TPESampler(seed=0)
study = optuna.create_study(sampler=sampler)
study.enqueue_trial({"lr": 0.001, "width": 64})  # (1)!
study.enqueue_trial({"lr": 0.01})


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    width = trial.suggest_int("width", 8, 64, step=8)
    return (lr - 0.01) ** 2 + 1 / width


study.optimize(objective, n_trials=3)
for trial in study.trials:
    lr, width = trial.params["lr"], trial.params["width"]
    print(f"trial {trial.number}: lr {lr:.4f}, width {width}")
# --8<-- [end:enqueue]
