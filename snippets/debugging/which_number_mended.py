# --8<-- [start:works]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(32, 10))
sequences = torch.rand(16, 7, 3)
print(tuple(model(sequences).shape))
# --8<-- [end:works]
