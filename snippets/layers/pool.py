# --8<-- [start:max]
import torch
from torch import nn

image = torch.tensor(
    [
        [1.0, 2.0, 0.0, 1.0],
        [5.0, 3.0, 1.0, 0.0],
        [0.0, 0.0, 9.0, 8.0],
        [4.0, 0.0, 6.0, 7.0],
    ]
).reshape(1, 1, 4, 4)
pool = nn.MaxPool2d(2)
print(pool(image))
# --8<-- [end:max]

# --8<-- [start:sizes]
for size in [28, 27]:
    images = torch.rand(4, 8, size, size)
    print(tuple(images.shape), "->", tuple(pool(images).shape))
print("pool stride", pool.stride)
print("Conv2d stride", nn.Conv2d(1, 1, kernel_size=2).stride)
print("pool parameters", len(list(pool.parameters())))
# --8<-- [end:sizes]
