# --8<-- [start:fails] raises
import torch
from torch import nn

layer = nn.Linear(3, 1)
layer.weight = torch.tensor([[0.5, 1.0, 2.0]])
# --8<-- [end:fails]
