# --8<-- [start:layer]
import torch
from torch import nn


class MyDropout(nn.Module):
    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        keep = torch.rand_like(x) >= self.p
        return x * keep / (1 - self.p)


torch.manual_seed(0)
layer = MyDropout(p=0.2)
x = torch.ones(100_000)
print("values:", layer(x).unique().tolist())
print(f"zeros {(layer(x) == 0).float().mean():.2f}", end=", ")
print(f"mean {layer(x).mean():.2f}")
layer.eval()
assert torch.equal(layer(x), x)
# --8<-- [end:layer]
