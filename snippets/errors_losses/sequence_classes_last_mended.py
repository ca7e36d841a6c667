# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(2, 5, 3)  # (N, L, C)
tags = torch.zeros(2, 5, dtype=torch.int64)
print(nn.CrossEntropyLoss()(logits.transpose(1, 2), tags))
# --8<-- [end:mended]
