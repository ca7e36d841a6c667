# --8<-- [start:mended]
import torch

counts = torch.tensor([1, 2, 3])
counts = counts + 0.5
print(counts)
# --8<-- [end:mended]
