# --8<-- [start:fails] raises
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
logits = model(torch.ones(4, 2))
labels = torch.tensor([0, 1, 2, 0])
loss = (logits.argmax(dim=1) != labels).float().mean()
loss.backward()
# --8<-- [end:fails]
