# --8<-- [start:check]
import torch
from torch import nn

model = nn.Linear(1000, 10000, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.rand(4, 1000)).sum().backward()
optimizer.step()

momentum = optimizer.state[model.weight]["momentum_buffer"]
tensors = [model.weight, model.weight.grad, momentum]
total = sum(t.numel() * t.element_size() for t in tensors)
print(total / 1e6, "MB")
# --8<-- [end:check]
