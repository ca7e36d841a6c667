# --8<-- [start:fails] raises
import torch
from torch import nn

layer = nn.Linear(784, 10)
images = torch.randn(4, 1, 28, 28)
layer(torch.flatten(images))
# --8<-- [end:fails]
