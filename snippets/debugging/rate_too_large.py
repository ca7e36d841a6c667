# --8<-- [start:diverge]
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.linspace(-2, 2, 20).unsqueeze(1)
targets = 3 * inputs + 1
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=2.0)
for step in range(61):
    predictions = model(inputs)
    loss = loss_function(predictions, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        print(f"step {step:2}: loss {loss.item():.0e}")
# --8<-- [end:diverge]
