# --8<-- [start:mended]
import torch
from torch import nn

x = torch.randn(8, 4)
hidden = nn.Linear(4, 16)(x)
hidden = nn.ReLU()(hidden)  # or torch.relu(hidden)
print(nn.Linear(16, 2)(hidden).shape)
# --8<-- [end:mended]
