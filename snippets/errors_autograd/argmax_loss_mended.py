# --8<-- [start:mended]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
logits = model(torch.ones(4, 2))
labels = torch.tensor([0, 1, 2, 0])
loss = nn.functional.cross_entropy(logits, labels)
loss.backward()
print(model.weight.grad.shape)
# --8<-- [end:mended]
