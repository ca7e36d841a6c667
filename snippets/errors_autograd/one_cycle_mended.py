# --8<-- [start:mended]
import torch
from torch.optim.lr_scheduler import OneCycleLR

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w])
epochs, batches = 2, 5
total_steps = epochs * batches
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=total_steps)
for _ in range(epochs * batches):
    optimizer.step()
    scheduler.step()
print(scheduler.last_epoch, "calls")
# --8<-- [end:mended]
