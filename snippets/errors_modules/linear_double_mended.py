# --8<-- [start:mended]
import numpy as np
import torch
from torch import nn

layer = nn.Linear(3, 1)
x = torch.from_numpy(np.ones((5, 3))).float()
print(layer(x).shape)
# --8<-- [end:mended]
