# --8<-- [start:mended]
import torch
from torch import nn

norm = nn.LayerNorm([16, 8, 8])
images = torch.randn(4, 16, 8, 8)
print(norm(images).shape)
# --8<-- [end:mended]
