# --8<-- [start:fails] raises
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 3), nn.Linear(3, 1)]


optimizer = torch.optim.Adam(Model().parameters())
# --8<-- [end:fails]
