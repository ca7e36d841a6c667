# --8<-- [start:train]
import torch
from torch import nn

norm = nn.BatchNorm1d(1)
rising = torch.tensor([[1.0], [3.0], [5.0]])
falling = torch.tensor([[1.0], [0.0], [-1.0]])
print(f"1.0 among higher numbers: {norm(rising)[0].item():.2f}")
print(f"1.0 among lower numbers:  {norm(falling)[0].item():.2f}")
# --8<-- [end:train]

# --8<-- [start:eval]
norm.eval()
assert norm.weight.item() == 1 and norm.bias.item() == 0
print(f"running mean:     {norm.running_mean.item():.2f}")
print(f"running variance: {norm.running_var.item():.2f}")  # (1)!
print(f"1.0 among higher numbers: {norm(rising)[0].item():.2f}")
print(f"1.0 among lower numbers:  {norm(falling)[0].item():.2f}")
print(f"1.0 alone:                {norm(rising[:1]).item():.2f}")
# --8<-- [end:eval]

# --8<-- [start:forgotten]
norm.train()
with torch.no_grad():
    norm(rising)
norm.eval()
print(f"running mean: {norm.running_mean.item():.2f}")
print(f"1.0 alone:    {norm(rising[:1]).item():.2f}")
# --8<-- [end:forgotten]

# --8<-- [start:one] raises
nn.BatchNorm1d(3)(torch.ones(1, 3))
# --8<-- [end:one]
