# --8<-- [start:mended]
from torch import nn

layer = nn.Linear(784, 10)
print(layer)
# --8<-- [end:mended]
