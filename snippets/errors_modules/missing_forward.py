# --8<-- [start:fails] raises
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

        def forward(self, x):
            return self.linear(x)


model = Model()
model(torch.randn(8, 4))
# --8<-- [end:fails]
