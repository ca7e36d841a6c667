# --8<-- [start:fails] raises
from torch import nn

attention = nn.MultiheadAttention(50, num_heads=8)
# --8<-- [end:fails]
