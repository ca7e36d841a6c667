# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Linear(5, 3)
loss_fn = nn.CrossEntropyLoss()
targets = torch.tensor([0, 2, 1, 2])
loss = loss_fn(model(torch.ones(4, 5)), targets)
loss.backward()
print(model.weight.grad.shape)
# --8<-- [end:mended]
