# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
targets = torch.tensor([1, 0, 1])
nn.BCEWithLogitsLoss()(logits, targets)
# --8<-- [end:fails]
