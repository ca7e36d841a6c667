# --8<-- [start:run] postgresql
pg_virtualenv bash -ec '
export STORAGE=postgresql+psycopg:// KILL_AT=4:2 # (1)!
export OMP_NUM_THREADS=1
python trials.py > created.log # (2)!
for worker in 1 2 3; do
    WORKER=$worker python worker.py > worker_$worker.log &
done
for job in $(jobs -p); do # (3)!
    wait $job || echo "a worker died: exit code $?"
done
sleep 9
WORKER=4 python worker.py
python trials.py
' 2> postgresql.log | grep -v cluster
# --8<-- [end:run]
