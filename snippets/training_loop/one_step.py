# --8<-- [start:before]
import torch
from torch import nn

inputs = torch.tensor([[1.0], [2.0]])
targets = torch.tensor([[3.0], [6.0]])
model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)  # (1)!
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

loss = loss_function(model(inputs), targets)
optimizer.zero_grad()
loss.backward()
print(f"loss     {loss.item():.1f}")
print(f"weight   {model.weight.item():.1f}")
print(f"gradient {model.weight.grad.item():.1f}")
# --8<-- [end:before]

# --8<-- [start:after]
optimizer.step()
print(f"weight   {model.weight.item():.1f}")
loss = loss_function(model(inputs), targets)
print(f"loss     {loss.item():.1f}")
# --8<-- [end:after]
