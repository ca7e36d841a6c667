# --8<-- [start:fails] raises
from torch import nn

layer = nn.Linear(10)
# --8<-- [end:fails]
