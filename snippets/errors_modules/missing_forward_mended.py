# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

    def forward(self, x):
        return self.linear(x)


model = Model()
print(model(torch.randn(8, 4)).shape)
# --8<-- [end:mended]
