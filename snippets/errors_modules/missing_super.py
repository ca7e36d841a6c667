# --8<-- [start:fails] raises
from torch import nn


class Model(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(4, 2)

    def forward(self, x):
        return self.linear(x)


model = Model()
# --8<-- [end:fails]
