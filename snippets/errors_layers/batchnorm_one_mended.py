# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
model.eval()
print(model(torch.randn(1, 4)).shape)
# --8<-- [end:mended]
