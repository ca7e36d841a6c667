# --8<-- [start:mended]
import torch
from torch import nn

pool = nn.MaxPool2d(2)
x = torch.randn(4, 16, 8, 8)
for _ in range(3):
    x = pool(x)
print(x.shape)
# --8<-- [end:mended]
