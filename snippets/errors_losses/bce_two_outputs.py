# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(4, 2)
targets = torch.tensor([1.0, 0.0, 1.0, 0.0])
nn.BCEWithLogitsLoss()(logits, targets)
# --8<-- [end:fails]
