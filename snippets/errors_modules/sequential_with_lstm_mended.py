# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(8, 16, batch_first=True)
        self.head = nn.Linear(16, 2)

    def forward(self, x):
        outputs, (h, c) = self.lstm(x)
        return self.head(outputs)


model = Model()
print(model(torch.randn(4, 5, 8)).shape)
# --8<-- [end:mended]
