# --8<-- [start:fails] raises
import torch
from torch import nn

lstm = nn.LSTM(8, 32, batch_first=True)
images = torch.randn(4, 1, 8, 8)
lstm(images)
# --8<-- [end:fails]
