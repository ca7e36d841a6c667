# --8<-- [start:model]
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0]])
target = torch.tensor([[3.0], [6.0]])
model = nn.Sequential(nn.Linear(1, 1))
nn.init.ones_(model[0].weight)
nn.init.zeros_(model[0].bias)  # (1)!
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # (2)!
# --8<-- [end:model]

# --8<-- [start:train]
model.train()
for step in (1, 2, 3):
    loss = loss_function(model(x), target)  # (1)!
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    weight = model[0].weight.item()
    print(f"step {step}: loss {loss.item():.3f}, weight {weight:.3f}")
# --8<-- [end:train]
