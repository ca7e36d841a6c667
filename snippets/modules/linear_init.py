# --8<-- [start:seed]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 4)
other = nn.Linear(3, 4)
print("same as another layer:", torch.equal(layer.weight, other.weight))
torch.manual_seed(0)
again = nn.Linear(3, 4)
print("same after same seed: ", torch.equal(layer.weight, again.weight))
# --8<-- [end:seed]

# --8<-- [start:rule]
for size in [4, 25, 100, 400]:
    weight = nn.Linear(size, 10_000).weight.abs()
    most = weight.max().item()
    small = (weight < most / 2).float().mean().item()
    print(f"{size:3} inputs: up to {most:.3f}, {small:.0%} below half")
# --8<-- [end:rule]
