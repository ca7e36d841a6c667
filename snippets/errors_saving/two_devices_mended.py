# --8<-- [start:mended]
import torch
from torch import nn

device = "meta"
model = nn.Linear(2, 1).to(device)
inputs = torch.ones(4, 2)
inputs = inputs.to(device)
print(model(inputs).shape)
# --8<-- [end:mended]
