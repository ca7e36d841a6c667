# --8<-- [start:mended]
import torch
from torch import nn

probs = torch.tensor([[0.9], [0.2], [0.6], [0.4]])
targets = torch.tensor([1.0, 0.0, 1.0, 0.0])
print(nn.BCELoss()(probs.squeeze(1), targets))
# --8<-- [end:mended]
