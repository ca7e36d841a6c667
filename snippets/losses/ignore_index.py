# --8<-- [start:ignored]
import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)
targets = torch.tensor([2, 0, -100, -100])
loss_function = nn.CrossEntropyLoss()  # (1)!

loss = loss_function(logits, targets)
first_two = loss_function(logits[:2], targets[:2])
print(torch.allclose(loss, first_two))
# --8<-- [end:ignored]

# --8<-- [start:nothing]
nothing = torch.full((4,), -100)
print(loss_function(logits, nothing).item())
total = nn.CrossEntropyLoss(reduction="sum")(logits, nothing)
print(total.item())

count = (nothing != -100).sum().clamp(min=1)
print((total / count).item())
# --8<-- [end:nothing]
