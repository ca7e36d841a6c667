# --8<-- [start:mended]
import torch
from torch import nn

lstm = nn.LSTM(1, 32, batch_first=True)
series = torch.randn(4, 10)
outputs, (h, c) = lstm(series.unsqueeze(-1))
print(outputs.shape)
# --8<-- [end:mended]
