# --8<-- [start:by_hand]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor([[1.0], [-1.0]]))
    model[2].weight.copy_(torch.tensor([[1.0, 1.0]]))
    model[0].bias.zero_()
    model[2].bias.zero_()

x = torch.tensor([[-3.0], [-1.0], [0.0], [2.0]])
print("hidden:", model[1](model[0](x)).tolist())
print("output:", model(x).flatten().tolist())
assert torch.equal(model(x), x.abs())
# --8<-- [end:by_hand]
