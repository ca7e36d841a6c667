# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


model = Model()
print(model(torch.randn(8, 4)).shape)
# --8<-- [end:mended]
