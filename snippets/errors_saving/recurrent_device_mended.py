# --8<-- [start:mended]
import torch
from torch import nn

device = "meta"
layer = nn.LSTM(3, 8).to(device)
inputs = torch.ones(5, 1, 3, device=device)
outputs, state = layer(inputs)
print(outputs.shape)
# --8<-- [end:mended]
