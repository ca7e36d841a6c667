# --8<-- [start:mended]
import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


model = Double()
print(model(torch.ones(3)))
# --8<-- [end:mended]
