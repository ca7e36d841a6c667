# --8<-- [start:mended]
import torch

table = torch.zeros(2, 4)
table[0] = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(table)
# --8<-- [end:mended]
