# --8<-- [start:data]
import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
# --8<-- [end:data]

# --8<-- [start:wrong]
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ExponentialLR(optimizer, gamma=0.9)
for _ in range(5):  # epochs
    for _ in range(30):  # batches
        optimizer.step()
        scheduler.step()
wrong = optimizer.param_groups[0]["lr"]
print(f"after 5 epochs: {wrong:.6f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = ExponentialLR(optimizer, gamma=0.9)
for _ in range(5):  # epochs
    for _ in range(30):  # batches
        optimizer.step()
    scheduler.step()
right = optimizer.param_groups[0]["lr"]
print(f"after 5 epochs: {right:.6f}")
assert right > 1000 * wrong
# --8<-- [end:right]
