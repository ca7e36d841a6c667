# --8<-- [start:create]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(
    [
        {"params": model[0].parameters(), "lr": 0.01},
        {"params": model[2].parameters()},
    ],
    lr=0.1,
)
for group in optimizer.param_groups:
    print(group["lr"], [list(p.shape) for p in group["params"]])
# --8<-- [end:create]

# --8<-- [start:change]
for group in optimizer.param_groups:
    group["lr"] *= 0.5
    print(group["lr"])
# --8<-- [end:change]
