# --8<-- [start:data]
from torch import nn


def count(model: nn.Module) -> int:
    return sum(p.numel() for p in model.parameters())


# --8<-- [end:data]

# --8<-- [start:wrong]
model = nn.Sequential(*[nn.Linear(8, 8)] * 3)
wrong = count(model)
print(f"{len(model)} layers, {wrong} parameters")
# --8<-- [end:wrong]

# --8<-- [start:right]
model = nn.Sequential(*[nn.Linear(8, 8) for _ in range(3)])
right = count(model)
print(f"{len(model)} layers, {right} parameters")
assert right == 3 * wrong
# --8<-- [end:right]
