# --8<-- [start:channel]
import torch
from torch import nn

images = torch.rand(3, 28, 28)
wrong = nn.Conv2d(3, 8, kernel_size=3)
print(tuple(wrong(images).shape))

layer = nn.Conv2d(1, 8, kernel_size=3)
print(tuple(layer(images.unsqueeze(1)).shape))  # (1)!
# --8<-- [end:channel]
