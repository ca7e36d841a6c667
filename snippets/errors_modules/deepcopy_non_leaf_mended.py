# --8<-- [start:mended]
import copy

import torch
from torch import nn

model = nn.Linear(3, 1)
model.last_output = model(torch.randn(2, 3)).detach()
best = copy.deepcopy(model)
print(torch.equal(best.weight, model.weight))
# --8<-- [end:mended]
