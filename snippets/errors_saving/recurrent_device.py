# --8<-- [start:fails] raises
import torch
from torch import nn

device = "meta"
layer = nn.LSTM(3, 8)
inputs = torch.ones(5, 1, 3, device=device)
layer(inputs)
# --8<-- [end:fails]
