# --8<-- [start:mended]
import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.Linear(3072, 10))
image = torch.randn(3, 32, 32)
print(model(image.unsqueeze(0)).shape)
# --8<-- [end:mended]
