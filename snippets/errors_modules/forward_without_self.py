# --8<-- [start:fails] raises
import torch
from torch import nn


class Double(nn.Module):
    def forward(x):
        return 2 * x


model = Double()
model(torch.ones(3))
# --8<-- [end:fails]
