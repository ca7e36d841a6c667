# --8<-- [start:count]
from torch import nn

model = nn.Sequential(nn.Linear(13, 16), nn.ReLU(), nn.Linear(16, 3))
first, second = 13 * 16 + 16, 16 * 3 + 3
print(first, "+", second, "=", first + second)
assert first + second == sum(p.numel() for p in model.parameters())

full, rest = divmod(120, 32)
steps = full + (rest > 0)
print(steps, "steps an epoch,", 10 * steps, "in ten")
# --8<-- [end:count]
