# --8<-- [start:saved]
import optuna

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial):
    goal = trial.suggest_float("goal", 0, 1)
    epochs = trial.suggest_int("epochs", 10, 50, step=10)
    for epoch in range(epochs):
        loss = goal + 1 / (epoch + 1)
        trial.report(loss, epoch)
        if trial.should_prune():
            raise optuna.TrialPruned
    return loss


sampler = optuna.samplers.RandomSampler(seed=0)
study = optuna.create_study(sampler=sampler)
study.optimize(objective, n_trials=50)
run = sum(len(trial.intermediate_values) for trial in study.trials)
planned = sum(trial.params["epochs"] for trial in study.trials)
print(f"{run} of {planned} epochs were run")
# --8<-- [end:saved]
