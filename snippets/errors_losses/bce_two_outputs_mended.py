# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(4, 2)
targets = torch.tensor([1.0, 0.0, 1.0, 0.0])
print(nn.CrossEntropyLoss()(logits, targets.long()))
# --8<-- [end:mended]
