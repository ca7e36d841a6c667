# --8<-- [start:mended]
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
print(model)
print(model[-1].weight.shape)
# --8<-- [end:mended]
