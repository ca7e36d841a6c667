# --8<-- [start:fails] raises
import torch
from torch import nn

attention = nn.MultiheadAttention(16, 4, batch_first=True)
x = torch.randn(2, 5, 16)
attention(x)
# --8<-- [end:fails]
