# --8<-- [start:mended]
import torch

counts = torch.tensor([1, 2])
x = counts.to(torch.float32)
print(x, counts.float())
# --8<-- [end:mended]
