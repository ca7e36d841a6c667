# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([0, 2, 1, 2])
print(nn.CrossEntropyLoss()(logits, targets))
# --8<-- [end:mended]
