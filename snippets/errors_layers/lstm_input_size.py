# --8<-- [start:fails] raises
import torch
from torch import nn

lstm = nn.LSTM(10, 32, batch_first=True)
sequences = torch.randn(4, 10, 8)
lstm(sequences)
# --8<-- [end:fails]
