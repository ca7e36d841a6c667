# --8<-- [start:fails] raises
import torch
from torch import nn

lstm = nn.LSTM(1, 32, batch_first=True)
series = torch.randn(4, 10)
lstm(series)
# --8<-- [end:fails]
