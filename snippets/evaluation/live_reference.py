# --8<-- [start:step]
import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
best = model.state_dict()
copied = copy.deepcopy(model.state_dict())

optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss = nn.functional.mse_loss(
    model(torch.ones(1, 1)), torch.full((1, 1), 42.0)
)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print("state_dict():", best["weight"].item())
print("deepcopy:    ", copied["weight"].item())
# --8<-- [end:step]
