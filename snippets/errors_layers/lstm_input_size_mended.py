# --8<-- [start:mended]
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
sequences = torch.randn(4, 10, 8)
outputs, (h, c) = lstm(sequences)
print(outputs.shape)
# --8<-- [end:mended]
