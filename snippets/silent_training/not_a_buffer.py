# --8<-- [start:data]
import torch
from torch import nn

x = torch.tensor([10.0, 20.0, 30.0])
# --8<-- [end:data]


# --8<-- [start:wrong]
class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = torch.zeros(1)

    def forward(self, x):
        return x - self.mean


trained, loaded = Center(), Center()
trained.mean += x.mean()
loaded.load_state_dict(trained.state_dict())
wrong = (loaded(x) - trained(x)).abs().max().item()
print(f"saved: {list(trained.state_dict())}, off by {wrong:.0f}")
# --8<-- [end:wrong]


# --8<-- [start:right]
class MendedCenter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(1))

    def forward(self, x):
        return x - self.mean


trained, loaded = MendedCenter(), MendedCenter()
trained.mean += x.mean()
loaded.load_state_dict(trained.state_dict())
right = (loaded(x) - trained(x)).abs().max().item()
print(f"saved: {list(trained.state_dict())}, off by {right:.0f}")
assert right == 0 and wrong == 20
# --8<-- [end:right]
