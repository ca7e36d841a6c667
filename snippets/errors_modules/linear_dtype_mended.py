# --8<-- [start:mended]
import torch
from torch import nn

layer = nn.Linear(3, 1)
ages = torch.tensor([[31, 42, 18]])
print(layer(ages.float()).shape)
# --8<-- [end:mended]
