# --8<-- [start:solution]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor([[1.0, 1.0], [1.0, 1.0]]))
    model[0].bias.copy_(torch.tensor([0.0, -1.0]))
    model[2].weight.copy_(torch.tensor([[1.0, -2.0]]))
    model[2].bias.zero_()

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
print(model(x).flatten().tolist())
# --8<-- [end:solution]
