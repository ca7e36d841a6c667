# --8<-- [start:mended]
import torch
from torch import nn

weight = torch.tensor([1.0, 5.0, 5.0])
loss_fn = nn.CrossEntropyLoss(weight=weight)
print(loss_fn(torch.zeros(4, 3), torch.tensor([0, 2, 1, 2])))
# --8<-- [end:mended]
