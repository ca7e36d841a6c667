# --8<-- [start:mended]
import torch
from torch import nn

pos_weight = torch.tensor(5.0)
loss_fn = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
print(loss_fn(torch.zeros(2), torch.tensor([1.0, 0.0])))
# --8<-- [end:mended]
