# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(2, 3, 8, 8)
masks = torch.zeros(2, 1, 8, 8, dtype=torch.int64)
nn.CrossEntropyLoss()(logits, masks)
# --8<-- [end:fails]
