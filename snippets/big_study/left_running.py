# --8<-- [start:left]
import optuna
from optuna.trial import TrialState

optuna.logging.set_verbosity(optuna.logging.WARNING)


def objective(trial):
    return trial.suggest_float("lr", 1e-5, 1e-1, log=True)


storage = optuna.storages.RDBStorage("sqlite:///:memory:")  # (1)!
study = optuna.create_study(storage=storage, study_name="lr")
objective(study.ask())  # (2)!

study = optuna.load_study(storage=storage, study_name="lr")
study.optimize(objective, n_trials=3)
print([trial.state.name for trial in study.trials])
# --8<-- [end:left]

# --8<-- [start:mended]
for trial in study.get_trials(states=[TrialState.RUNNING]):
    study.enqueue_trial(trial.params)
    study.tell(trial.number, state=TrialState.FAIL)
study.optimize(objective, n_trials=1)
print([trial.state.name for trial in study.trials])
print(study.trials[4].params == study.trials[0].params)
# --8<-- [end:mended]
