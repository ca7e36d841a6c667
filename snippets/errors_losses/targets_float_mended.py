# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([0.0, 2.0, 1.0, 2.0])
print(nn.CrossEntropyLoss()(logits, targets.long()))
# --8<-- [end:mended]
