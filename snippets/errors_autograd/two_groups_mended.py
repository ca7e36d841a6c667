# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [
        {"params": [model.weight], "lr": 0.1},
        {"params": [model.bias], "lr": 0.01},
    ]
)
print([group["lr"] for group in optimizer.param_groups])
# --8<-- [end:mended]
