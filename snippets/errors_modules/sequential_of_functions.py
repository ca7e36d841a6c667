# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), torch.relu, nn.Linear(8, 2))
# --8<-- [end:fails]
