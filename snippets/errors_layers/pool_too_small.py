# --8<-- [start:fails] raises
import torch
from torch import nn

pool = nn.MaxPool2d(2)
x = torch.randn(4, 16, 8, 8)
for _ in range(4):
    x = pool(x)
# --8<-- [end:fails]
