# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 16, 3),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 14 * 14, 10),
)
model(torch.randn(4, 1, 28, 28))
# --8<-- [end:fails]
