# --8<-- [start:fails] raises
import numpy as np
import torch
from torch import nn

layer = nn.Linear(3, 1)
x = torch.from_numpy(np.ones((5, 3)))
layer(x)
# --8<-- [end:fails]
