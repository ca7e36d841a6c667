# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 5))
model[0].requires_grad_(False)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
model[2] = nn.Linear(8, 2)

inputs = torch.randn(100, 4)
targets = (inputs[:, 0] > 0).long()
before = model[2].weight.clone()
loss_function = nn.CrossEntropyLoss()
for step in range(50):
    loss = loss_function(model(inputs), targets)
    if step in [0, 49]:
        print(f"step {step:2}: loss {loss.item():.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
moved = (model[2].weight - before).abs().max().item()
print(f"the head moved by {moved:.2f}")
# --8<-- [end:train]
