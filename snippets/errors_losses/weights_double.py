# --8<-- [start:fails] raises
import numpy as np
import torch
from torch import nn

weight = torch.from_numpy(1 / np.array([100, 20, 20]))
loss_fn = nn.CrossEntropyLoss(weight=weight)
loss_fn(torch.zeros(4, 3), torch.tensor([0, 2, 1, 2]))
# --8<-- [end:fails]
