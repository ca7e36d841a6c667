# --8<-- [start:check]
import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(2, 5, 3)
targets = torch.tensor([[0, 2, 1, 1, 2], [1, 0, -100, -100, -100]])
moved = logits.permute(0, 2, 1)

loss = nn.CrossEntropyLoss()(moved, targets)

each = nn.CrossEntropyLoss(reduction="none")(moved, targets)
real = targets != -100
print(each.shape, real.sum().item())
print(each[~real])
print(torch.allclose(loss, each.sum() / real.sum()))
print(bool(each.mean() < loss))
# --8<-- [end:check]
