# --8<-- [start:hello]
export OMP_NUM_THREADS=1  # (1)!
torchrun --standalone --nproc-per-node 2 hello_ranks.py > said.txt
head -n 2 said.txt
# --8<-- [end:hello]

# --8<-- [start:wrap]
grep -E "weight|input|names" said.txt
# --8<-- [end:wrap]

# --8<-- [start:dropout]
grep seed said.txt
# --8<-- [end:dropout]

# --8<-- [start:count]
grep "of its own" said.txt
# --8<-- [end:count]

# --8<-- [start:wait]
grep waited said.txt
# --8<-- [end:wait]
