# --8<-- [start:data]
from torch import nn


def trainable(model: nn.Module) -> int:
    free = [p for p in model.parameters() if p.requires_grad]
    return sum(p.numel() for p in free)


# --8<-- [end:data]

# --8<-- [start:wrong]
model = nn.Linear(64, 10)
model.requires_grad = False
wrong = trainable(model)
print("trainable parameters:", wrong)
# --8<-- [end:wrong]

# --8<-- [start:right]
model = nn.Linear(64, 10)
model.requires_grad_(False)
right = trainable(model)
print("trainable parameters:", right)
assert wrong == 650 and right == 0
# --8<-- [end:right]
