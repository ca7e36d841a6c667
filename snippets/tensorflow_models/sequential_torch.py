# --8<-- [start:model]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
print("weights before the first call:", len(list(model.parameters())))
# --8<-- [end:model]

# --8<-- [start:call]
x = torch.ones(2, 4)
print("output:", tuple(model(x).shape))
for name, weight in model.named_parameters():
    print(name, tuple(weight.shape))
# --8<-- [end:call]
