# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Linear(2, 1)
device = next(model.parameters()).device
inputs = torch.ones(4, 2).to(device)
print(model(inputs).shape)
# --8<-- [end:mended]
