# --8<-- [start:accumulate]
import torch
from torch import nn

w = nn.Parameter(torch.tensor(0.0))
optimizer = torch.optim.SGD([w], lr=1.0)
for step in (1, 2, 3, 4):
    loss = step * w
    (loss / 2).backward()  # (1)!
    if step % 2 == 0:
        optimizer.step()
        optimizer.zero_grad()
    print(f"step {step}: weight {w.item()}")
# --8<-- [end:accumulate]

# --8<-- [start:forgotten]
for step in (1, 2, 3):
    (2 * w).backward()  # (1)!
    optimizer.step()
    print(f"step {step}: gradient {w.grad.item()}")
# --8<-- [end:forgotten]
