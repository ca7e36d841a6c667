# --8<-- [start:mended]
import torch
from torch import nn

logits = nn.Linear(5, 1)(torch.ones(4, 5))
targets = torch.tensor([1.0, 0.0, 1.0, 0.0])
loss = nn.BCEWithLogitsLoss()(logits.squeeze(1), targets)
print(loss.shape)
# --8<-- [end:mended]
