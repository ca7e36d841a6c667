# --8<-- [start:mended]
import torch
from torch import nn
from torch.nn.functional import interpolate

x = torch.randn(1, 8, 25, 25)
down = nn.MaxPool2d(2)(x)
up = interpolate(down, size=x.shape[2:])
print(torch.cat([x, up], dim=1).shape)
# --8<-- [end:mended]
