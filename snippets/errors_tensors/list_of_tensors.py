# --8<-- [start:fails] raises
import torch

rows = [torch.tensor([0.5, 1.0]), torch.tensor([2.0, 4.0])]
torch.tensor(rows)
# --8<-- [end:fails]
