# --8<-- [start:fails] raises
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
h = torch.zeros(1, 4, 32)
lstm(torch.randn(4, 10, 8), h)
# --8<-- [end:fails]
