# --8<-- [start:count]
from torch import nn


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


model = nn.Sequential(nn.Linear(20, 8), nn.ReLU(), nn.Linear(8, 3))
print(count_parameters(model))
model[0] = nn.Linear(20, 8, bias=False)
print(count_parameters(model))
# --8<-- [end:count]
