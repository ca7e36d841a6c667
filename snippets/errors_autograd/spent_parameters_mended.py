# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Linear(2, 1)
print(sum(p.numel() for p in model.parameters()), "numbers")
optimizer = torch.optim.Adam(model.parameters())
print(len(optimizer.param_groups[0]["params"]), "tensors")
# --8<-- [end:mended]
