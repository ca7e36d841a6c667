# --8<-- [start:mended]
import torch
from torch import nn

logits = torch.zeros(4, 3)
targets = torch.tensor([0, 2, -1, -1])
loss_fn = nn.CrossEntropyLoss(ignore_index=-1)
print(loss_fn(logits, targets))
# --8<-- [end:mended]
