# --8<-- [start:mended]
import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(4)
data = torch.randn(33, 4)
loader = DataLoader(data, batch_size=8, drop_last=True)
print([norm(batch).shape[0] for batch in loader])
# --8<-- [end:mended]
