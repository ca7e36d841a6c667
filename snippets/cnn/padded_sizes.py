# --8<-- [start:check]
import torch
from torch import nn

layers = [nn.Conv2d(3, 16, 5, padding=2), nn.MaxPool2d(2)]
layers += [nn.Conv2d(16, 32, 3, stride=2), nn.Flatten()]
x = torch.zeros(1, 3, 32, 32)
for layer in layers:
    x = layer(x)
    print(type(layer).__name__, tuple(x.shape))
assert x.shape[1] == 32 * 7 * 7 == 1568
# --8<-- [end:check]
