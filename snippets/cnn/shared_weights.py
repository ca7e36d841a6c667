# --8<-- [start:count]
from torch import nn

conv = nn.Conv2d(1, 32, kernel_size=3)
linear = nn.Linear(28 * 28, 32 * 26 * 26, device="meta")  # (1)!
for layer in [conv, linear]:
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__}: {count:10,}")
assert sum(p.numel() for p in conv.parameters()) == 32 * (3 * 3 + 1)
# --8<-- [end:count]
