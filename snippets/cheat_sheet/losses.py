# --8<-- [start:losses]
import torch
from torch import nn

logits = torch.randn(4, 3)
classes = torch.tensor([0, 2, 1, 1])  # int64, shape (N,)
loss = nn.CrossEntropyLoss()(logits, classes)
assert loss.shape == ()
logit = torch.randn(4)
yes = torch.tensor([1.0, 0.0, 1.0, 0.0])  # float, as the logit
assert nn.BCEWithLogitsLoss()(logit, yes) > 0
target = torch.zeros(4, 1)  # regression: same shapes
assert nn.MSELoss()(target + 1, target) == 1
print(logits.softmax(dim=1).sum(dim=1).round().tolist())
# --8<-- [end:losses]
