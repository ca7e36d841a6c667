# --8<-- [start:data]
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model.eval()
batches = [torch.randn(32, 64) for _ in range(50)]
kept = []


def keep(tensor):
    kept.append(tensor)
    return tensor


# --8<-- [end:data]

# --8<-- [start:wrong]
with saved_tensors_hooks(keep, lambda kept: kept):
    outputs = [model(batch) for batch in batches]
wrong = len(kept)
print(f"{wrong} tensors kept for a backward()")
# --8<-- [end:wrong]

# --8<-- [start:right]
kept.clear()
with torch.no_grad(), saved_tensors_hooks(keep, lambda kept: kept):
    outputs = [model(batch) for batch in batches]
right = len(kept)
print(f"{right} tensors kept for a backward()")
assert right == 0 and wrong > 100
# --8<-- [end:right]
