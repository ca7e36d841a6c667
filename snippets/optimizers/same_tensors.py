# --8<-- [start:same]
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"]
print(held[0] is model.weight, held[1] is model.bias)
# --8<-- [end:same]

# --8<-- [start:move]
model.to(torch.float64)
print(held[0] is model.weight, model.weight.dtype)

before = model.weight.detach().clone()
model(torch.ones(1, 2, dtype=torch.float64)).sum().backward()
optimizer.step()
moved = model.weight - before
print([f"{number:.2f}" for number in moved[0].tolist()])
# --8<-- [end:move]

# --8<-- [start:later]
model.to(torch.float32)
print(model.weight.dtype)
print(optimizer.state[model.weight]["exp_avg"].dtype)
# --8<-- [end:later]
