# --8<-- [start:train] raises
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.rand(80, 1)
targets = 3 * inputs
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

predictions = model(inputs)
for epoch in range(100):
    print("epoch", epoch)
    loss = loss_function(predictions, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]
