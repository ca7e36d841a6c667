# --8<-- [start:fails] raises
import torch
from torch import nn

x = torch.randn(8, 4)
hidden = nn.Linear(4, 16)(x)
hidden = nn.ReLU(hidden)
nn.Linear(16, 2)(hidden)
# --8<-- [end:fails]
