# --8<-- [start:mended]
import torch

rows = [torch.tensor([0.5, 1.0]), torch.tensor([2.0, 4.0])]
table = torch.stack(rows)
print(table)
# --8<-- [end:mended]
