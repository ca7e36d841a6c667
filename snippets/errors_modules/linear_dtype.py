# --8<-- [start:fails] raises
import torch
from torch import nn

layer = nn.Linear(3, 1)
ages = torch.tensor([[31, 42, 18]])
layer(ages)
# --8<-- [end:fails]
