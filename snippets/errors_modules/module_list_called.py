# --8<-- [start:fails] raises
import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(4, 8), nn.Linear(8, 2)])
layers(torch.randn(5, 4))
# --8<-- [end:fails]
