# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
images = torch.randn(4, 1, 28, 28)
print(model(images).shape)
# --8<-- [end:mended]
