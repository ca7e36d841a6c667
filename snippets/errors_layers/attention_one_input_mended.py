# --8<-- [start:mended]
import torch
from torch import nn

attention = nn.MultiheadAttention(16, 4, batch_first=True)
x = torch.randn(2, 5, 16)
outputs, weights = attention(x, x, x)
print(outputs.shape)
# --8<-- [end:mended]
