# --8<-- [start:state]
import copy

import torch
from torch import nn


def make() -> nn.Sequential:
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


torch.manual_seed(0)
source, target = make(), make()
for key, value in source.state_dict().items():
    print(key, value.shape)
# --8<-- [end:state]

# --8<-- [start:copy]
inputs = torch.randn(8, 3)
print("before:", torch.equal(source(inputs), target(inputs)))
result = target.load_state_dict(source.state_dict())
print("after: ", torch.equal(source(inputs), target(inputs)))
# --8<-- [end:copy]

# --8<-- [start:result]
print(result)
print("is a model:", isinstance(result, nn.Module))
# --8<-- [end:result]

# --8<-- [start:live]
state = source.state_dict()
snapshot = copy.deepcopy(source.state_dict())
with torch.no_grad():
    source[2].bias.fill_(7)
print("target:  ", target[2].bias.item() == 7)
print("state:   ", state["2.bias"].item() == 7)
print("snapshot:", snapshot["2.bias"].item() == 7)
# --8<-- [end:live]
