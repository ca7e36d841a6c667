# --8<-- [start:mended]
import torch
from torch import nn

saved = torch.optim.Adam(nn.Linear(2, 1).parameters()).state_dict()

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)
print(len(optimizer.param_groups[0]["params"]), "tensors")
# --8<-- [end:mended]
