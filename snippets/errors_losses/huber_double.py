# --8<-- [start:fails] raises
import numpy as np
import torch
from torch import nn

prediction = nn.Linear(5, 1)(torch.ones(4, 5))
targets = torch.from_numpy(np.ones((4, 1)))
loss = nn.HuberLoss()(prediction, targets)
print(loss.dtype)
loss.backward()
# --8<-- [end:fails]
