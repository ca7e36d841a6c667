# --8<-- [start:model]
import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(16), nn.ReLU(), nn.LazyLinear(3))
print(model)
# --8<-- [end:model]

# --8<-- [start:call]
torch.manual_seed(0)
model(torch.ones(2, 4))  # (1)!
print(model)
# --8<-- [end:call]
