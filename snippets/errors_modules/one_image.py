# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.Linear(3072, 10))
image = torch.randn(3, 32, 32)
model(image)
# --8<-- [end:fails]
