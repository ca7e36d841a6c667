# --8<-- [start:fails] raises
import torch
from torch import nn

x = torch.randn(1, 8, 25, 25)
down = nn.MaxPool2d(2)(x)
up = nn.Upsample(scale_factor=2)(down)
torch.cat([x, up], dim=1)
# --8<-- [end:fails]
