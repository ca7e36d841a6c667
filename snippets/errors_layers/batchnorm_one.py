# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
model(torch.randn(1, 4))
# --8<-- [end:fails]
