# --8<-- [start:data]
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.ones(10_000)
# --8<-- [end:data]


# --8<-- [start:wrong]
class Always(nn.Module):
    def forward(self, x):
        return F.dropout(x, p=0.5)


wrong = (Always().eval()(x) == 0).float().mean().item()
print(f"zeros in eval mode: {wrong:.1f}")
# --8<-- [end:wrong]


# --8<-- [start:right]
class Switched(nn.Module):
    def forward(self, x):
        return F.dropout(x, p=0.5, training=self.training)


right = (Switched().eval()(x) == 0).float().mean().item()
print(f"zeros in eval mode: {right:.1f}")
assert right == 0 and wrong > 0.45
# --8<-- [end:right]
