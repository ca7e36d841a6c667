# --8<-- [start:same]
import torch
from torch import nn

torch.manual_seed(0)
first = nn.Linear(4, 2)
torch.manual_seed(0)
second = nn.Linear(4, 2)
print("same weights:", torch.equal(first.weight, second.weight))
# --8<-- [end:same]

# --8<-- [start:order]
torch.manual_seed(0)
model = nn.Linear(4, 2)
small = torch.randperm(8)

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
large = torch.randperm(8)

print("same shuffle:", torch.equal(small, large))
# --8<-- [end:order]

# --8<-- [start:generator]
torch.manual_seed(0)
generator = torch.Generator().manual_seed(1)
model = nn.Linear(4, 2)
small = torch.randperm(8, generator=generator)

torch.manual_seed(0)
generator = torch.Generator().manual_seed(1)
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
large = torch.randperm(8, generator=generator)

print("same shuffle:", torch.equal(small, large))
# --8<-- [end:generator]
