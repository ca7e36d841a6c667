# --8<-- [start:fails] raises
import torch
from torch import nn

device = torch.device("meta")
model = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
model.to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 3)

inputs = torch.ones(5, 8, device=device)
targets = torch.zeros(5, dtype=torch.int64, device=device)
held = optimizer.param_groups[0]["params"]
for name, parameter in model.named_parameters():
    found = any(parameter is one for one in held)
    print(name, parameter.device, "held:", found)
nn.CrossEntropyLoss()(model(inputs), targets)
# --8<-- [end:fails]
