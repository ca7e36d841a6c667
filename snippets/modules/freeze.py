# --8<-- [start:freeze]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
model[0].requires_grad_(False)

parameters = list(model.parameters())
before = [tensor.clone() for tensor in parameters]
optimizer = torch.optim.SGD(parameters, lr=0.1)
loss = model(torch.randn(8, 3)).square().mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()

trained = [tensor for tensor in parameters if tensor.requires_grad]
print("all:    ", sum(tensor.numel() for tensor in parameters))
print("trained:", sum(tensor.numel() for tensor in trained))
named = model.named_parameters()
for (name, parameter), old in zip(named, before, strict=True):
    print(name, "moved:", not torch.equal(parameter, old))
# --8<-- [end:freeze]

# --8<-- [start:late]
model.requires_grad_(False)
old = model[2].weight.clone()
optimizer.step()
print("moved again:", not torch.equal(model[2].weight, old))
# --8<-- [end:late]
