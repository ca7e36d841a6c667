# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(8, 16, batch_first=True)
        self.head = nn.Linear(16, 3)

    def forward(self, x):
        outputs, hidden = self.gru(x)
        return self.head(outputs[:, -1]), hidden


logits, hidden = Model()(torch.randn(4, 10, 8))
targets = torch.tensor([0, 2, 1, 2])
print(nn.CrossEntropyLoss()(logits, targets).shape)
# --8<-- [end:mended]
