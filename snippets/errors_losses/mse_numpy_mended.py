# --8<-- [start:mended]
import numpy as np
import torch
from torch import nn

prediction = nn.Linear(5, 1)(torch.ones(4, 5))
targets = np.ones((4, 1), dtype=np.float32)
loss = nn.MSELoss()(prediction, torch.from_numpy(targets))
print(loss.dtype)
# --8<-- [end:mended]
