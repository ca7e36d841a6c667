# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(16, 32, kernel_size=3, padding=1)
x = torch.randn(4, 16, 2, 2)
print(conv(x).shape)
# --8<-- [end:mended]
