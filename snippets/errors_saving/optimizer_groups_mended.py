# --8<-- [start:mended]
import torch
from torch import nn

body, head = nn.Linear(2, 3), nn.Linear(3, 1)
both = [*body.parameters(), *head.parameters()]
saved = torch.optim.Adam(both).state_dict()
optimizer = torch.optim.Adam(both)
optimizer.load_state_dict(saved)
print(len(optimizer.param_groups))
# --8<-- [end:mended]
