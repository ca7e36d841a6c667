# --8<-- [start:kill]
rm -f killable.db
{ KILL_AT="2 3" python killable.py || echo "exit code $?"; } 2> kill.log
# --8<-- [end:kill]

# --8<-- [start:look]
cat > look.py << 'END'
import optuna

path = "sqlite:///killable.db"
study = optuna.load_study(study_name="digits", storage=path)
for trial in study.trials[:4]:
    retry = "failed_trial" in trial.system_attrs
    epochs = len(trial.intermediate_values)
    print(trial.number, trial.state.name, epochs, "retry" * retry)
END
python look.py
# --8<-- [end:look]

# --8<-- [start:again]
sleep 5
python killable.py
python look.py
# --8<-- [end:again]

# --8<-- [start:third]
python killable.py
# --8<-- [end:third]

# --8<-- [start:count]
cat > count.py << 'END'
import optuna

path = "sqlite:///killable.db"
study = optuna.load_study(study_name="digits", storage=path)
states = [trial.state.name for trial in study.trials]
for name in ["COMPLETE", "PRUNED", "FAIL", "RUNNING"]:
    print(name, states.count(name))
settings = [trial.params for trial in study.trials]
for trial in study.trials:
    if settings.count(trial.params) > 1:
        print("again:", trial.number, trial.state.name)
END
python count.py
# --8<-- [end:count]
