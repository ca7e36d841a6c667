# --8<-- [start:fails] raises
import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(4)
for batch in DataLoader(torch.randn(33, 4), batch_size=8):
    norm(batch)
# --8<-- [end:fails]
