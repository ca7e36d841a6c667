# --8<-- [start:fails] raises
import torch
from torch import nn

conv = nn.Conv2d(3, 32, kernel_size=3)
norm = nn.BatchNorm2d(16)
norm(conv(torch.randn(4, 3, 28, 28)))
# --8<-- [end:fails]
