# --8<-- [start:save]
export OMP_NUM_THREADS=1
torchrun --standalone --nproc-per-node 2 resume.py
ls -A checkpoint
# --8<-- [end:save]

# --8<-- [start:load]
export OMP_NUM_THREADS=1
torchrun --standalone --nproc-per-node 3 resume.py
# --8<-- [end:load]
