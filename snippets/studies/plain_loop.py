# --8<-- [start:loop]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    lr = trial.suggest_float("lr", 1e-5, 1e-1, log=True)
    return (lr - 0.01) ** 2


by_hand = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
for _ in range(20):
    trial = by_hand.ask()  # (1)!
    value = objective(trial)
    by_hand.tell(trial.number, value)  # (2)!

study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))
study.optimize(objective, n_trials=20)
rates = [[t.params["lr"] for t in s.trials] for s in (by_hand, study)]
print("the same 20 learning rates:", rates[0] == rates[1])

study.optimize(objective, n_trials=100_000, timeout=0.1)  # (3)!
assert len(study.trials) < 100_000
# --8<-- [end:loop]
