# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([1, 3, 2, 3])
nn.CrossEntropyLoss()(logits, targets)
# --8<-- [end:fails]
