# --8<-- [start:train]
import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
model.to(torch.bfloat16)
inputs = torch.ones(4, 1, dtype=torch.bfloat16)
targets = 3 * inputs
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.0005)
for step in range(1501):
    predictions = model(inputs)
    loss = loss_function(predictions, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 500 == 0:
        print(f"step {step:4}: weight {model.weight.item():.2f}")
# --8<-- [end:train]
