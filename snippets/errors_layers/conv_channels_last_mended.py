# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3)
images = torch.randn(4, 32, 32, 3)
print(conv(images.permute(0, 3, 1, 2)).shape)
# --8<-- [end:mended]
