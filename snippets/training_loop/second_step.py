# --8<-- [start:again]
import torch
from torch import nn

inputs = torch.tensor([[1.0], [2.0]])
targets = torch.tensor([[3.0], [6.0]])
model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 2.0)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

loss = loss_function(model(inputs), targets)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(f"gradient {model.weight.grad.item():.1f}")
print(f"weight   {model.weight.item():.1f}")
# --8<-- [end:again]
