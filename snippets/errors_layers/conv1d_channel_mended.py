# --8<-- [start:mended]
import torch
from torch import nn

conv = nn.Conv1d(1, 8, kernel_size=3)
series = torch.randn(32, 100)
print(conv(series.unsqueeze(1)).shape)
# --8<-- [end:mended]
