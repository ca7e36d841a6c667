# --8<-- [start:fails] raises
import torch
from torch import nn

body, head = nn.Linear(2, 3), nn.Linear(3, 1)
both = [*body.parameters(), *head.parameters()]
saved = torch.optim.Adam(both).state_dict()
optimizer = torch.optim.Adam(
    [{"params": body.parameters()}, {"params": head.parameters()}]
)
optimizer.load_state_dict(saved)
# --8<-- [end:fails]
