# --8<-- [start:mended]
import torch

table = torch.zeros(4, 3)
row = torch.ones(3)
print(torch.cat([table, row.unsqueeze(0)]).shape)
# --8<-- [end:mended]
