# --8<-- [start:fails] raises
import torch

table = torch.zeros(4, 3)
row = torch.ones(3)
torch.cat([table, row])
# --8<-- [end:fails]
