# --8<-- [start:train]
import torch
from torch import nn

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for target in [1.0, 1.0, 500.0, 1.0]:
    loss = (w - target) ** 2
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_([w], max_norm=5.0)
    optimizer.step()
    print(f"target {target:5}, w {w.item():6.2f}")
# --8<-- [end:train]
