# --8<-- [start:fails] raises
from torch import nn

layers = [nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)]
model = nn.Sequential(layers)
# --8<-- [end:fails]
