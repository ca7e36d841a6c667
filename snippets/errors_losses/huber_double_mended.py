# --8<-- [start:mended]
import numpy as np
import torch
from torch import nn

layer = nn.Linear(5, 1)
prediction = layer(torch.ones(4, 5))
targets = torch.from_numpy(np.ones((4, 1)))
nn.HuberLoss()(prediction, targets.float()).backward()
print(layer.weight.grad.shape)
# --8<-- [end:mended]
