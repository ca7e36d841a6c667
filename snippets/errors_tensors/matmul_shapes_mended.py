# --8<-- [start:mended]
import torch

x = torch.randn(4, 3)
weight = torch.randn(5, 3)
print((x @ weight.T).shape)
# --8<-- [end:mended]
