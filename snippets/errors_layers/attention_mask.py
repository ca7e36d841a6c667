# --8<-- [start:fails] raises
import torch
from torch import nn

attention = nn.MultiheadAttention(16, num_heads=4)
x = torch.randn(2, 5, 16)
mask = torch.ones(5, 5, dtype=torch.bool).triu(1)
attention(x, x, x, attn_mask=mask)
# --8<-- [end:fails]
