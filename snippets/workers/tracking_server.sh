# --8<-- [start:server]
python -c "import socket; socket.create_server(('127.0.0.1', 28741))" # (1)!
export MLFLOW_DISABLE_TELEMETRY=true
export MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false # (2)!
(
    mlflow server --backend-store-uri sqlite:///runs.db \
        --port 28741 --workers 1 > server.log 2>&1 &
    echo $! > server.pid
)
# --8<-- [end:server]

# --8<-- [start:ready]
python - <<'END'
import os
import time
from pathlib import Path
from urllib.request import urlopen

server = int(Path("server.pid").read_text())
for second in range(120):
    os.kill(server, 0)
    try:
        print(urlopen("http://127.0.0.1:28741/health").read().decode())
        break
    except OSError:
        time.sleep(1)
else:
    raise SystemExit("the server did not answer in two minutes")
END
# --8<-- [end:ready]

# --8<-- [start:workers]
export MLFLOW_TRACKING_URI=http://127.0.0.1:28741
for worker in 1 2; do
    WORKER=$worker python tracked_worker.py > worker_$worker.log &
done
wait
# --8<-- [end:workers]

# --8<-- [start:read]
export MLFLOW_TRACKING_URI=http://127.0.0.1:28741
export MLFLOW_DISABLE_TELEMETRY=true
python - <<'END'
import mlflow

runs = mlflow.search_runs(experiment_names=["digits"])
print(runs["tags.worker"].value_counts().sort_index().to_dict())
END
# --8<-- [end:read]

# --8<-- [start:stop]
kill $(cat server.pid)
# --8<-- [end:stop]
