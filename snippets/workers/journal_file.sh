# --8<-- [start:run]
export STORAGE=journal.log KILL_AT=4:2 OMP_NUM_THREADS=1
for worker in 1 2; do
    WORKER=$worker python worker.py > worker_$worker.log &
done
for job in $(jobs -p); do
    wait $job || echo "a worker died: exit code $?"
done 2> shell.log
python trials.py
# --8<-- [end:run]

# --8<-- [start:put_back]
export STORAGE=journal.log
python trials.py put_back > put_back.log
WORKER=3 python worker.py
python trials.py
# --8<-- [end:put_back]
