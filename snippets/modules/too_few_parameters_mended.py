# --8<-- [start:build]
import torch
from torch import nn

layers = [nn.Linear(4, 4) for _ in range(3)]
model = nn.Sequential(*layers)
print(model(torch.randn(8, 4)).shape)
print(sum(parameter.numel() for parameter in model.parameters()))
# --8<-- [end:build]
