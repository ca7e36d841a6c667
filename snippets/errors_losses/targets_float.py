# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([0.0, 2.0, 1.0, 2.0])
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
