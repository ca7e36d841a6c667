# --8<-- [start:fails] raises
import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3)
images = torch.randn(4, 32, 32, 3)
conv(images)
# --8<-- [end:fails]
