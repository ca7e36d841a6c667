# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(3, 32, kernel_size=3)
norm = nn.BatchNorm2d(32)
print(norm(conv(torch.randn(4, 3, 28, 28))).shape)
# --8<-- [end:mended]
