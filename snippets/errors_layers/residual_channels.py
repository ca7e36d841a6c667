# --8<-- [start:fails] raises
import torch
from torch import nn

conv = nn.Conv2d(16, 32, kernel_size=3, padding=1)
x = torch.randn(4, 16, 8, 8)
out = x + conv(x)
# --8<-- [end:fails]
