# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(2, 1)
inputs = torch.ones(4, 2).to(model.device)
# --8<-- [end:fails]
