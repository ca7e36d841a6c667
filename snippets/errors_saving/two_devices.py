# --8<-- [start:fails] raises
import torch
from torch import nn

device = "meta"
model = nn.Linear(2, 1).to(device)
inputs = torch.ones(4, 2)
inputs.to(device)
model(inputs)
# --8<-- [end:fails]
