# --8<-- [start:mended]
import torch
from torch import nn

pooled = torch.randn(4, 16, 2, 2)
logits = nn.Linear(64, 3)(pooled.flatten(start_dim=1))
targets = torch.tensor([0, 2, 1, 2])
print(nn.CrossEntropyLoss()(logits, targets).shape)
# --8<-- [end:mended]
