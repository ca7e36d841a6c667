# --8<-- [start:mended]
import torch
from torch import nn

probs = torch.tensor([0.9, 0.2, 0.6])
targets = torch.tensor([2.0, 1.0, 2.0])
print(nn.BCELoss()(probs, targets - 1))
# --8<-- [end:mended]
