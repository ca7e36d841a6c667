# --8<-- [start:mended]
import torch

total = torch.zeros(3)
batch = torch.ones(4, 3)
larger = total + batch
total += batch.sum(dim=0)
print(total, larger.shape)
# --8<-- [end:mended]
