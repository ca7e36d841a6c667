# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(2, 3, 8, 8)
masks = torch.zeros(2, 1, 8, 8, dtype=torch.int64)
print(nn.CrossEntropyLoss()(logits, masks.squeeze(1)))
# --8<-- [end:mended]
