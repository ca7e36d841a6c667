# --8<-- [start:fails] raises
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
print(model.fc.weight.shape)
# --8<-- [end:fails]
