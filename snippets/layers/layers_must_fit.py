# --8<-- [start:mismatch]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(10, 2))
try:
    model(torch.rand(5, 8))
except RuntimeError as error:
    print(str(error).split(": ")[-1])  # (1)!
# --8<-- [end:mismatch]
