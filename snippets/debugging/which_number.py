# --8<-- [start:fails]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 32), nn.ReLU(), nn.Linear(64, 10))
sequences = torch.rand(16, 7, 3)
try:
    model(sequences)
except RuntimeError as error:
    print(str(error).split(": ")[-1])
# --8<-- [end:fails]
