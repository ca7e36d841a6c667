# --8<-- [start:context]
import numpy as np
import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    noise = torch.randn(5)
    table = torch.from_numpy(np.ones(5))  # (1)!
    like = torch.zeros_like(table)
    named = torch.ones(5, device="cpu")

print({str(p.device) for p in model.parameters()}, noise.device)
print(table.device, like.device, named.device)
print(torch.randn(5).device)  # (2)!
# --8<-- [end:context]
