# --8<-- [start:mended]
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
images = torch.randn(4, 1, 8, 8)
outputs, (h, c) = lstm(images.squeeze(1))
print(outputs.shape)
# --8<-- [end:mended]
