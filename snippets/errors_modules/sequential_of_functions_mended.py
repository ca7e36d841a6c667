# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(model(torch.randn(5, 4)).shape)
# --8<-- [end:mended]
