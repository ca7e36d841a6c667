# --8<-- [start:mended]
import torch
from torch import nn

logits = nn.Linear(5, 2)(torch.ones(4, 5))
targets = torch.tensor([0, 1, 1, 0])
print(nn.CrossEntropyLoss()(logits, targets).shape)
# --8<-- [end:mended]
