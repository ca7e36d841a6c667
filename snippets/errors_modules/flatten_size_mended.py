# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 16, 3),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 13 * 13, 10),
)
print(model(torch.randn(4, 1, 28, 28)).shape)
# --8<-- [end:mended]
