# --8<-- [start:study]
rm -f mlflow.db study.db
python tracked_study.py > study.log
ls *.db
# --8<-- [end:study]

# --8<-- [start:mlflow]
python -c "import socket; socket.create_server(('127.0.0.1', 5055))" # (1)!
export MLFLOW_DISABLE_TELEMETRY=true
export MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false
database=sqlite:///mlflow.db
mlflow server --backend-store-uri $database --workers 1 --port 5055 \
    &> mlflow.log &
# --8<-- [end:mlflow]

# --8<-- [start:optuna]
python -c "import socket; socket.create_server(('127.0.0.1', 8055))"
optuna-dashboard sqlite:///study.db --port 8055 &> optuna.log &
# --8<-- [end:optuna]

# --8<-- [start:answers]
for page in localhost:5055 localhost:8055/dashboard; do
    get="from urllib.request import urlopen; urlopen('http://$page')"
    until python -c "$get" 2> /dev/null; do sleep 1; done
    echo "http://$page answers"
done
# --8<-- [end:answers]
