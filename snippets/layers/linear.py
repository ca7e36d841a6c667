# --8<-- [start:shapes]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)
for shape in [(3,), (5, 3), (4, 5, 3)]:
    inputs = torch.rand(shape)
    print(shape, "->", tuple(layer(inputs).shape))
print("weight", tuple(layer.weight.shape))
# --8<-- [end:shapes]
