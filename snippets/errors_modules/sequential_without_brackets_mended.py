# --8<-- [start:mended]
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(model)
# --8<-- [end:mended]
