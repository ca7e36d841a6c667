# --8<-- [start:mended]
import torch
from torch import nn

print(nn.Softmax(dim=1)(torch.zeros(2, 4)))
# --8<-- [end:mended]
