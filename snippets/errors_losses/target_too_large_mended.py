# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([1, 3, 2, 3])
print(nn.CrossEntropyLoss()(logits, targets - 1))
# --8<-- [end:mended]
