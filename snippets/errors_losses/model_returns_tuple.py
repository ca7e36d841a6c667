# --8<-- [start:fails] raises
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


logits = Model()(torch.randn(4, 10, 8))
targets = torch.tensor([0, 2, 1, 2])
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
