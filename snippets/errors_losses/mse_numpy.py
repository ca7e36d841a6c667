# --8<-- [start:fails] raises
import numpy as np
import torch
from torch import nn

prediction = nn.Linear(5, 1)(torch.ones(4, 5))
targets = np.ones((4, 1), dtype=np.float32)
nn.MSELoss()(prediction, targets)
# --8<-- [end:fails]
