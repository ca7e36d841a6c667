# --8<-- [start:data]
from torch import nn


def count(model: nn.Module) -> int:
    return sum(p.numel() for p in model.parameters())


# --8<-- [end:data]


# --8<-- [start:wrong]
class Listed(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(64, 64), nn.Linear(64, 64)]
        self.hidden = layers
        self.head = nn.Linear(64, 10)


wrong = count(Listed())
print("parameters:", wrong)
# --8<-- [end:wrong]


# --8<-- [start:right]
class Registered(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(64, 64), nn.Linear(64, 64)]
        self.hidden = nn.ModuleList(layers)
        self.head = nn.Linear(64, 10)


right = count(Registered())
print("parameters:", right)
assert right == wrong + 2 * (64 * 64 + 64)
# --8<-- [end:right]
