# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(1, 16, kernel_size=3)
images = torch.randn(4, 784)
print(conv(images.reshape(-1, 1, 28, 28)).shape)
# --8<-- [end:mended]
