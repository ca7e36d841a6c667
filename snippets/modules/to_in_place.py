# --8<-- [start:tensor]
import torch
from torch import nn

tensor = torch.ones(3)
tensor.to(torch.float64)
print(tensor.dtype)
# --8<-- [end:tensor]

# --8<-- [start:module]
model = nn.Linear(3, 1)
weight = model.weight
returned = model.to(torch.float64)
print(model.weight.dtype, next(model.parameters()).device)  # (1)!
print("same model:    ", returned is model)
print("same parameter:", model.weight is weight)
# --8<-- [end:module]
