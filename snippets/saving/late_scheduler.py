# --8<-- [start:resume]
import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LinearLR(optimizer, start_factor=0.1, total_iters=5)
for _ in range(5):
    optimizer.step()
    scheduler.step()
saved = optimizer.state_dict(), scheduler.state_dict()
print("saved:  ", round(optimizer.param_groups[0]["lr"], 3))

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.load_state_dict(saved[0])
scheduler = LinearLR(optimizer, start_factor=0.1, total_iters=5)
scheduler.load_state_dict(saved[1])
print("resumed:", round(optimizer.param_groups[0]["lr"], 3))
# --8<-- [end:resume]
