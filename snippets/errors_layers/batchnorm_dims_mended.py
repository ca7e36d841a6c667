# --8<-- [start:mended]
import torch
from torch import nn

norm = nn.BatchNorm1d(16)
print(norm(torch.randn(8, 16)).shape)
# --8<-- [end:mended]
