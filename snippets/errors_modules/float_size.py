# --8<-- [start:fails] raises
from torch import nn

hidden = 64
layer = nn.Linear(hidden, hidden / 2)
# --8<-- [end:fails]
