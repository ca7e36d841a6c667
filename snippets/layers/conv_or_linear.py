# --8<-- [start:count]
import torch
from torch import nn


def count(layer: nn.Module) -> int:
    return sum(p.numel() for p in layer.parameters())


conv = nn.Conv2d(1, 8, kernel_size=3, padding=1)
linear = nn.Linear(28 * 28, 8 * 28 * 28)
image = torch.rand(1, 1, 28, 28)
assert conv(image).numel() == linear(image.flatten()).numel()
print(f"Conv2d {count(conv):9,}")
print(f"Linear {count(linear):9,}")
# --8<-- [end:count]
