# --8<-- [start:mended]
from torch import nn

hidden = 64
layer = nn.Linear(hidden, hidden // 2)
print(layer)
# --8<-- [end:mended]
