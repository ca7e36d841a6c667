# --8<-- [start:flatten]
import torch
from torch import nn

images = torch.rand(64, 1, 28, 28)
flat = nn.Flatten()(images)
print(tuple(flat.shape))
assert torch.equal(flat, images.reshape(64, 784))
print(tuple(nn.Linear(784, 128)(flat).shape))
# --8<-- [end:flatten]

# --8<-- [start:forgotten]
try:
    nn.Linear(784, 128)(images)
except RuntimeError as error:
    print(str(error).removeprefix("addmm: "))
# --8<-- [end:forgotten]
