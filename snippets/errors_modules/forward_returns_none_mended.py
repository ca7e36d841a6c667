# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

    def forward(self, x):
        x = self.linear(x)
        return x


logits = Model()(torch.randn(8, 4))
print(logits.argmax(dim=1).shape)
# --8<-- [end:mended]
