# --8<-- [start:mended]
from torch import nn

attention = nn.MultiheadAttention(48, num_heads=8)
print(attention.head_dim)
# --8<-- [end:mended]
