# --8<-- [start:mended]
import torch
from torch import nn

attention = nn.MultiheadAttention(16, 4, batch_first=True)
x = torch.randn(2, 5, 16)
mask = torch.ones(5, 5, dtype=torch.bool).triu(1)
outputs, weights = attention(x, x, x, attn_mask=mask)
print(weights[0, 0].tolist())
# --8<-- [end:mended]
