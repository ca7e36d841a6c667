# --8<-- [start:mended]
import torch
from torch import nn

layer = nn.Linear(3, 1)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[0.5, 1.0, 2.0]]))
print(layer.weight)
# --8<-- [end:mended]
