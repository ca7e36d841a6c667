# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3)
image = torch.zeros(1, 3, 32, 32, dtype=torch.uint8)
print(conv(image.float() / 255).shape)
# --8<-- [end:mended]
