# --8<-- [start:fails] raises
import torch

table = torch.arange(6).reshape(2, 3)
flat = table.T.view(6)
# --8<-- [end:fails]
