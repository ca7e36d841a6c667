# --8<-- [start:fails] raises
import torch
from torch.optim.lr_scheduler import OneCycleLR

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([w])
epochs, batches = 2, 5
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=epochs)
for _ in range(epochs * batches):
    optimizer.step()
    scheduler.step()
# --8<-- [end:fails]
