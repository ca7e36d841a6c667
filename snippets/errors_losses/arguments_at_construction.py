# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([0, 2, 1, 2])
loss = nn.CrossEntropyLoss(logits, targets)
# --8<-- [end:fails]
