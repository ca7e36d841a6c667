# --8<-- [start:fails] raises
import torch
from torch import nn

saved = torch.optim.Adam(nn.Linear(2, 1).parameters()).state_dict()

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)
# --8<-- [end:fails]
