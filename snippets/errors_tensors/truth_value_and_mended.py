# --8<-- [start:mended]
import torch

x = torch.tensor([1, 5, 9])
print(x[(x > 2) & (x < 8)])
# --8<-- [end:mended]
