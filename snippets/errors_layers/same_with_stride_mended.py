# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(3, 16, 3, stride=2, padding=1)
print(conv(torch.randn(4, 3, 32, 32)).shape)
# --8<-- [end:mended]
