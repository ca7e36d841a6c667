# --8<-- [start:mended]
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
h, c = torch.zeros(1, 4, 32), torch.zeros(1, 4, 32)
outputs, (h, c) = lstm(torch.randn(4, 10, 8), (h, c))
print(h.shape)
# --8<-- [end:mended]
