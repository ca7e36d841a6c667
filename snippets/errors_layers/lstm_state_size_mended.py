# --8<-- [start:mended]
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
for size in (64, 36):
    outputs, (h, c) = lstm(torch.randn(size, 10, 8))
    print(outputs.shape)
# --8<-- [end:mended]
