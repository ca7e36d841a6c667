# --8<-- [start:fails] raises
import torch

table = torch.zeros(2, 3)
table[0] = torch.tensor([1.0, 2.0, 3.0, 4.0])
# --8<-- [end:fails]
