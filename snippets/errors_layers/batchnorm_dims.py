# --8<-- [start:fails] raises
import torch
from torch import nn

norm = nn.BatchNorm2d(16)
norm(torch.randn(8, 16))
# --8<-- [end:fails]
