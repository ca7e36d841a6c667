# --8<-- [start:fails] raises
import torch
from torch import nn

pooled = torch.randn(4, 16, 2, 2)
logits = nn.Linear(16, 3)(pooled.reshape(-1, 16))
targets = torch.tensor([0, 2, 1, 2])
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
