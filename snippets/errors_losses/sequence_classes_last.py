# --8<-- [start:fails] raises
import torch
from torch import nn

logits = torch.zeros(2, 5, 3)  # (N, L, C)
tags = torch.zeros(2, 5, dtype=torch.int64)
nn.CrossEntropyLoss()(logits, tags)
# --8<-- [end:fails]
