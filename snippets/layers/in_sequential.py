# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Sequential(
    nn.GRU(3, 4, batch_first=True),
    nn.Linear(4, 1),
)
model(torch.rand(2, 5, 3))
# --8<-- [end:fails]
