# --8<-- [start:fails] raises
import torch
from torch import nn

model = nn.Linear(784, 10)
images = torch.randn(4, 1, 28, 28)
model(images)
# --8<-- [end:fails]
