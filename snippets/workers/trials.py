# --8<-- [start:open] keeps
import os
import sys

import optuna
from optuna import storages
from optuna.trial import TrialState

optuna.logging.set_verbosity(optuna.logging.WARNING)
store = os.environ.get("STORAGE", "sqlite:///study.db")
if store.endswith(".log"):
    file = storages.journal.JournalFileBackend(store)
    store = storages.JournalStorage(file)
study = optuna.create_study(
    storage=store, study_name="digits", load_if_exists=True
)
# --8<-- [end:open]

# --8<-- [start:put_back]
if "put_back" in sys.argv:
    for trial in study.get_trials(states=[TrialState.RUNNING]):
        study.enqueue_trial(trial.params)
        study.tell(trial.number, state=TrialState.FAIL)
# --8<-- [end:put_back]

# --8<-- [start:count]
numbers = [trial.number for trial in study.trials]
done = study.get_trials(states=[TrialState.COMPLETE])
settings = [trial.params for trial in done]
twice = sum(settings.count(params) > 1 for params in settings)
print("finished:", len(done), " settings tried twice:", twice)
print("no gap in the numbers:", numbers == list(range(len(numbers))))
for trial in study.get_trials(states=[TrialState.RUNNING, TrialState.FAIL]):
    state, epochs = trial.state.name, len(trial.intermediate_values)
    print("trial", trial.number, "is", state, "after", epochs, "epochs;")
    print("  its settings finished:", settings.count(trial.params))
# --8<-- [end:count]
