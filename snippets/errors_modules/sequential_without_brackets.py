# --8<-- [start:fails] raises
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU, nn.Linear(8, 2))
# --8<-- [end:fails]
