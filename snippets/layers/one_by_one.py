# --8<-- [start:same]
import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 6, kernel_size=1)
linear = nn.Linear(3, 6)
with torch.no_grad():
    linear.weight.copy_(conv.weight.flatten(start_dim=1))
    linear.bias.copy_(conv.bias)

images = torch.rand(4, 3, 8, 8)
channels_last = images.permute(0, 2, 3, 1)
by_linear = linear(channels_last).permute(0, 3, 1, 2)
print(tuple(conv(images).shape), tuple(by_linear.shape))
print(torch.allclose(conv(images), by_linear, atol=1e-6))
# --8<-- [end:same]
