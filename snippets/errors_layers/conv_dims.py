# --8<-- [start:fails] raises
import torch
from torch import nn

conv = nn.Conv2d(1, 16, kernel_size=3)
images = torch.randn(4, 784)
conv(images)
# --8<-- [end:fails]
