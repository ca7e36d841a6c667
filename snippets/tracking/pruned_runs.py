# --8<-- [start:setup]
import logging
import os

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow
import optuna

logging.disable(logging.INFO)
mlflow.set_tracking_uri("sqlite://")
mlflow.set_experiment("pruned")
# --8<-- [end:setup]


# --8<-- [start:prune]
def careless(trial):
    with mlflow.start_run(nested=True):
        raise optuna.TrialPruned


def careful(trial):
    with mlflow.start_run(nested=True):
        mlflow.end_run("KILLED")  # (1)!
        raise optuna.TrialPruned


for objective in [careless, careful]:
    study = optuna.create_study()
    with mlflow.start_run(run_name=objective.__name__) as parent:
        study.optimize(objective, n_trials=3)
    mine = f"tags.mlflow.parentRunId = '{parent.info.run_id}'"
    children = mlflow.search_runs(filter_string=mine)
    states = {trial.state.name for trial in study.trials}
    print(objective.__name__, states, children["status"].to_list())
# --8<-- [end:prune]

# --8<-- [start:failed]
names, query = ["pruned"], "attributes.status = 'FAILED'"
failed = mlflow.search_runs(experiment_names=names, filter_string=query)
print(len(failed))
# --8<-- [end:failed]


# --8<-- [start:tracked]
def tracked(objective):
    def inner(trial):
        with mlflow.start_run(nested=True):
            try:
                try:
                    value = objective(trial)
                finally:
                    mlflow.log_params(trial.params)
            except optuna.TrialPruned:
                mlflow.end_run("KILLED")
                raise
            mlflow.log_metric("value", value)
        return value

    return inner


# --8<-- [end:tracked]


# --8<-- [start:try_it]
def plain(trial):
    rate = trial.suggest_float("rate", 0, 1)
    if trial.number == 1:
        raise optuna.TrialPruned
    return rate


mlflow.set_experiment("wrapped")
optuna.create_study().optimize(tracked(plain), n_trials=2)
table = mlflow.search_runs()
print(sorted(table["status"]))
print(table[["params.rate", "metrics.value"]].count().to_string())
# --8<-- [end:try_it]
