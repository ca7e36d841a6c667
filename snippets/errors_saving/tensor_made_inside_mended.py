# --8<-- [start:mended]
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        noise = torch.randn(len(x), 2, device=x.device)
        return self.layer(x + noise)


device = "meta"
print(Net().to(device)(torch.ones(4, 2, device=device)).shape)
# --8<-- [end:mended]
