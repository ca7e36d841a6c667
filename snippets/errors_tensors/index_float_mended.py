# --8<-- [start:mended]
import torch

x = torch.tensor([10, 20, 30])
seats = torch.tensor([0, 2, 4])
print(x[seats // 2])
print(torch.tensor([1.9]).long())
# --8<-- [end:mended]
