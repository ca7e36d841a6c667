# --8<-- [start:fails] raises
from torch import nn

layer = nn.Linear(2, 3)
layer.weight[0] = 1.0
# --8<-- [end:fails]
