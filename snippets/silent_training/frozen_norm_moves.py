# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
x = 5 + torch.randn(64, 3)  # the new task's data, far from 0
# --8<-- [end:data]

# --8<-- [start:wrong]
body = nn.BatchNorm1d(3).requires_grad_(False)
body.train()
for _ in range(20):
    body(x)
wrong = body.running_mean.mean().item()
print(f"running mean: {wrong:.1f}, was 0.0")
# --8<-- [end:wrong]

# --8<-- [start:right]
body = nn.BatchNorm1d(3).requires_grad_(False)
body.train()
body.eval()
for _ in range(20):
    body(x)
right = body.running_mean.mean().item()
print(f"running mean: {right:.1f}, was 0.0")
assert right == 0 and wrong > 3
# --8<-- [end:right]
