# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(32, 3), torch.randn(32, 1)
model, mse = nn.Linear(3, 1), nn.MSELoss()
mse(model(x), y).backward()
whole = model.weight.grad.norm().item()
# --8<-- [end:data]

# --8<-- [start:wrong]
model.zero_grad()
for part, goal in zip(x.split(8), y.split(8), strict=True):
    mse(model(part), goal).backward()
wrong = model.weight.grad.norm().item() / whole
print(f"{wrong:.2f} times the gradient of the whole batch")
# --8<-- [end:wrong]

# --8<-- [start:right]
model.zero_grad()
for part, goal in zip(x.split(8), y.split(8), strict=True):
    (mse(model(part), goal) / 4).backward()
right = model.weight.grad.norm().item() / whole
print(f"{right:.2f} times the gradient of the whole batch")
assert abs(right - 1) < 0.001 and abs(wrong - 4) < 0.001
# --8<-- [end:right]
