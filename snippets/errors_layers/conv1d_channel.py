# --8<-- [start:fails] raises
import torch
from torch import nn

conv = nn.Conv1d(1, 8, kernel_size=3)
series = torch.randn(32, 100)
conv(series)
# --8<-- [end:fails]
