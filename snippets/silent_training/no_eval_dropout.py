# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(4, 64), nn.ReLU(), nn.Dropout(), nn.Linear(64, 3)
)
x = torch.randn(100, 4)
# --8<-- [end:data]

# --8<-- [start:wrong]
with torch.no_grad():
    first, second = model(x), model(x)
wrong = (first != second).any(dim=1).sum().item()
print(f"{wrong} of 100 predictions differ")
# --8<-- [end:wrong]

# --8<-- [start:right]
model.eval()
with torch.no_grad():
    first, second = model(x), model(x)
right = (first != second).any(dim=1).sum().item()
print(f"{right} of 100 predictions differ")
assert right == 0 and wrong == 100
# --8<-- [end:right]
