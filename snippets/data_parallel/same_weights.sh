# --8<-- [start:train]
export OMP_NUM_THREADS=1
python train.py
torchrun --standalone --nproc-per-node 2 train.py
torchrun --standalone --nproc-per-node 3 train.py
ls weights_*.pt
# --8<-- [end:train]

# --8<-- [start:compare]
python - <<'END'
import torch

one, two, three = (torch.load(f"weights_{n}.pt") for n in (1, 2, 3))
for other in two, three:
    gaps = [(one[name] - other[name]).abs().max() for name in one]
    print("largest gap below 1e-12:", max(gaps).item() < 1e-12)
END
# --8<-- [end:compare]
