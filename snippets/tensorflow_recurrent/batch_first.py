# --8<-- [start:both]
import torch
from torch import nn

x = torch.randn(2, 7, 3)  # (1)!
for batch_first in (True, False):
    outputs, (h, c) = nn.LSTM(3, 4, batch_first=batch_first)(x)
    print(batch_first, tuple(outputs.shape), tuple(h.shape))
# --8<-- [end:both]
