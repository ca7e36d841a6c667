# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.eye(3, dtype=torch.int64)[[0, 2, 1, 2]]
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
