# --8<-- [start:mended]
from torch import nn

layers = [nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)]
model = nn.Sequential(*layers)
print(model)
# --8<-- [end:mended]
