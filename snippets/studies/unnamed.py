# --8<-- [start:name]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial: optuna.Trial) -> float:
    goal = trial.suggest_float("goal", 0, 1)
    for epoch in range(30):
        trial.report(goal + 1 / (epoch + 1), epoch)
        if trial.should_prune():
            raise optuna.TrialPruned
    return goal


def run(name: str | None) -> list[int]:
    study = optuna.create_study(
        study_name=name,
        sampler=optuna.samplers.RandomSampler(seed=0),
        pruner=optuna.pruners.HyperbandPruner(max_resource=30),
    )
    study.optimize(objective, n_trials=60)
    return [len(trial.intermediate_values) for trial in study.trials]


print("the same epochs, unnamed:", run(None) == run(None))
print("the same epochs, named:  ", run("digits") == run("digits"))
# --8<-- [end:name]
