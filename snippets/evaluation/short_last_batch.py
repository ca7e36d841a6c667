# --8<-- [start:mean]
import torch

right = torch.cat([torch.ones(64), torch.zeros(1)])
batches = right.split(64)
plain, weighed = 0.0, 0.0
for batch in batches:
    plain += batch.mean().item()
    weighed += batch.mean().item() * len(batch)
print([len(batch) for batch in batches])
print(f"mean of batch means: {plain / len(batches):.3f}")
print(f"weighed by size:     {weighed / len(right):.3f}")
# --8<-- [end:mean]
