# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([0, 2, 1, 2])
nn.CrossEntropyLoss()(targets, logits)
# --8<-- [end:fails]
