# --8<-- [start:mended]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])


optimizer = torch.optim.Adam(Model().parameters())
print(len(optimizer.param_groups[0]["params"]), "tensors")
# --8<-- [end:mended]
