# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Sequential(
    nn.LSTM(8, 16, batch_first=True),
    nn.Linear(16, 2),
)
model(torch.randn(4, 5, 8))
# --8<-- [end:fails]
