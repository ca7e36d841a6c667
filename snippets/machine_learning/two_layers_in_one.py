# --8<-- [start:collapse]
import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(3, 5), nn.Linear(5, 2)
one = nn.Linear(3, 2)
with torch.no_grad():
    one.weight.copy_(second.weight @ first.weight)  # (1)!
    one.bias.copy_(second.weight @ first.bias + second.bias)

inputs = torch.randn(1000, 3)
same = torch.allclose(second(first(inputs)), one(inputs), atol=1e-5)  # (2)!
print("without activation, one layer does the same:", same)
bent = second(first(inputs).relu())
print("with ReLU:", torch.allclose(bent, one(inputs), atol=1e-5))
# --8<-- [end:collapse]
