# --8<-- [start:fails] raises
import torch
from torch import nn

probs = torch.tensor([0.9, 0.2, 0.6])
targets = torch.tensor([2.0, 1.0, 2.0])
nn.BCELoss()(probs, targets)
# --8<-- [end:fails]
