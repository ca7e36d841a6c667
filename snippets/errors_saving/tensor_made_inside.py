# --8<-- [start:fails] raises
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        noise = torch.randn(len(x), 2)
        return self.layer(x + noise)


device = "meta"
Net().to(device)(torch.ones(4, 2, device=device))
# --8<-- [end:fails]
