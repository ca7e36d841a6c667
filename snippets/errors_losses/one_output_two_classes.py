# --8<-- [start:fails] raises
import torch
from torch import nn

logits = nn.Linear(5, 1)(torch.ones(4, 5))
targets = torch.tensor([0, 1, 1, 0])
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
