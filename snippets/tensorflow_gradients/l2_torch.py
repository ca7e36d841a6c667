# --8<-- [start:penalty]
import torch
from torch import nn

layer = nn.Linear(1, 1)
nn.init.ones_(layer.weight)
nn.init.zeros_(layer.bias)
groups = [
    {"params": [layer.weight], "weight_decay": 2 * 0.1},  # (1)!
    {"params": [layer.bias]},  # (2)!
]
optimizer = torch.optim.SGD(groups, lr=1.0)
x = y = torch.zeros(4, 1)
loss = nn.functional.mse_loss(layer(x), y)
loss.backward()
optimizer.step()
print(f"loss {loss.item():.1f}")
print(f"weight {layer.weight.item():.1f}")
# --8<-- [end:penalty]
