# --8<-- [start:fails] raises
import torch

table = torch.randn(4, 3)
keep = torch.tensor([True, False, True])
kept = table[keep]
# --8<-- [end:fails]
