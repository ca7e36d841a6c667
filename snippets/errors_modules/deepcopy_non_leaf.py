# --8<-- [start:fails] raises
import copy

import torch
from torch import nn

model = nn.Linear(3, 1)
model.last_output = model(torch.randn(2, 3))
best = copy.deepcopy(model)
# --8<-- [end:fails]
