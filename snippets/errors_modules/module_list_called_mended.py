# --8<-- [start:mended]
import torch
from torch import nn

layers = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
print(layers(torch.randn(5, 4)).shape)
# --8<-- [end:mended]
