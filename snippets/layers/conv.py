# --8<-- [start:shapes]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 8, kernel_size=5)
images = torch.rand(4, 3, 32, 32)
print("in    ", tuple(images.shape))
print("out   ", tuple(layer(images).shape))
print("weight", tuple(layer.weight.shape))
# --8<-- [end:shapes]

# --8<-- [start:one_value]
window = images[0, :, 10:15, 20:25]
value = (window * layer.weight[6]).sum() + layer.bias[6]
found = layer(images)[0, 6, 10, 20]
print(torch.allclose(found, value, atol=1e-6))
# --8<-- [end:one_value]

# --8<-- [start:channels_first]
photos = torch.rand(4, 32, 32, 3)  # (1)!
channels_first = photos.permute(0, 3, 1, 2)
print(tuple(layer(channels_first).shape))
# --8<-- [end:channels_first]

# --8<-- [start:fails] raises
layer(photos)
# --8<-- [end:fails]
