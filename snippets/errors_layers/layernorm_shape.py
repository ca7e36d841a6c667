# --8<-- [start:fails] raises
import torch
from torch import nn

norm = nn.LayerNorm(16)
images = torch.randn(4, 16, 8, 8)
norm(images)
# --8<-- [end:fails]
