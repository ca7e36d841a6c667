# --8<-- [start:fails] raises
import torch

x = torch.randn(4, 3)
weight = torch.randn(5, 3)
x @ weight
# --8<-- [end:fails]
