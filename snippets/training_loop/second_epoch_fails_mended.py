# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.rand(80, 1)
targets = 3 * inputs
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for _ in range(100):
    predictions = model(inputs)
    loss = loss_function(predictions, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"weight {model.weight.item():.1f}")
# --8<-- [end:train]

# --8<-- [start:retain]
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
predictions = model(inputs)
for _ in range(30):
    loss = loss_function(predictions, targets)
    optimizer.zero_grad()
    loss.backward(retain_graph=True)
    optimizer.step()

print("weight above 15:", model.weight.item() > 15)
# --8<-- [end:retain]
