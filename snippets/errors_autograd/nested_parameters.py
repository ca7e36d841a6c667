# --8<-- [start:fails] raises
import torch
from torch import nn

body, head = nn.Linear(2, 3), nn.Linear(3, 1)
both = [body.parameters(), head.parameters()]
optimizer = torch.optim.SGD(both, lr=0.1)
# --8<-- [end:fails]
