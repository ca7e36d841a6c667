# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(16, 32, kernel_size=3, padding=1)
shortcut = nn.Conv2d(16, 32, kernel_size=1)
x = torch.randn(4, 16, 8, 8)
out = shortcut(x) + conv(x)
print(out.shape)
# --8<-- [end:mended]
