# --8<-- [start:mended]
import torch
from torch import nn

outputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(nn.MSELoss()(outputs.squeeze(1), targets))
# --8<-- [end:mended]
