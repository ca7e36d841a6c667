# --8<-- [start:fails] raises
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
state = torch.zeros(1, 64, 32), torch.zeros(1, 64, 32)
for size in (64, 36):
    lstm(torch.randn(size, 10, 8), state)
# --8<-- [end:fails]
