# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

    def forward(self, x, mask):
        return self.linear(x * mask)


model = Model()
mask = torch.ones(8, 4)
print(model(torch.randn(8, 4), mask).shape)
# --8<-- [end:mended]
