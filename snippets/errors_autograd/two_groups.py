# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [
        {"params": model.parameters(), "lr": 0.1},
        {"params": [model.bias], "lr": 0.01},
    ]
)
# --8<-- [end:fails]
