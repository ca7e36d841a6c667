# --8<-- [start:mended]
import torch
from torch import nn

layer = nn.Linear(784, 10)
images = torch.randn(4, 1, 28, 28)
print(layer(torch.flatten(images, start_dim=1)).shape)
# --8<-- [end:mended]
