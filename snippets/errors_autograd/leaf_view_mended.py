# --8<-- [start:mended]
import torch
from torch import nn

layer = nn.Linear(2, 3)
with torch.no_grad():
    layer.weight[0] = 1.0
print(layer.weight[0].tolist())
# --8<-- [end:mended]
