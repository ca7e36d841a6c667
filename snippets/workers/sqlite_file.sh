# --8<-- [start:run]
export STORAGE="sqlite:///two.db?timeout=60" KILL_AT=4:2 # (1)!
export OMP_NUM_THREADS=1
python trials.py > created.log
for worker in 1 2; do
    WORKER=$worker python worker.py > worker_$worker.log &
done
for job in $(jobs -p); do
    wait $job || echo "a worker died: exit code $?"
done 2> shell.log
sleep 9
WORKER=3 python worker.py
python trials.py
# --8<-- [end:run]
