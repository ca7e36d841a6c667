# --8<-- [start:mended]
import numpy as np
import torch
from torch import nn

layer = nn.Linear(3, 1)
x = np.ones((5, 3))
x = torch.tensor(x, dtype=torch.float32)
print(layer(x).shape)
# --8<-- [end:mended]
