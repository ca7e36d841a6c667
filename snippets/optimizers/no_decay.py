# --8<-- [start:split]
import torch
from torch import nn

model = nn.Linear(3, 2)
nn.init.ones_(model.weight)
nn.init.ones_(model.bias)
decay = [p for p in model.parameters() if p.ndim > 1]
no_decay = [p for p in model.parameters() if p.ndim <= 1]  # (1)!
optimizer = torch.optim.AdamW(
    [
        {"params": decay, "weight_decay": 0.1},
        {"params": no_decay, "weight_decay": 0.0},
    ],
    lr=0.1,
)
for parameter in model.parameters():
    parameter.grad = torch.zeros_like(parameter)
optimizer.step()
print(f"weight {model.weight[0, 0]:.3f}, bias {model.bias[0]:.3f}")
# --8<-- [end:split]
