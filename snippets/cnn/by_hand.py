# --8<-- [start:place]
import torch
from torch import nn

image = torch.tensor(
    [
        [1.0, 1.0, 3.0, 3.0],
        [1.0, 1.0, 3.0, 3.0],
        [1.0, 2.0, 3.0, 3.0],
        [1.0, 1.0, 3.0, 3.0],
    ]
)
kernel = torch.tensor(
    [
        [-1.0, 0.0, 1.0],
        [-1.0, 0.0, 1.0],
        [-1.0, 0.0, 1.0],
    ]
)
window = image[0:3, 1:4]
print(window * kernel)
print((window * kernel).sum().item())
# --8<-- [end:place]

# --8<-- [start:all]
by_hand = torch.zeros(2, 2)
for row in range(2):
    for column in range(2):
        window = image[row : row + 3, column : column + 3]
        by_hand[row, column] = (window * kernel).sum()

layer = nn.Conv2d(1, 1, kernel_size=3)
with torch.no_grad():
    layer.weight.copy_(kernel)
    layer.bias.fill_(0.0)
    output = layer(image.reshape(1, 1, 4, 4))  # (1)!
assert torch.equal(output[0, 0], by_hand)
print(by_hand)
print(tuple(output.shape))
# --8<-- [end:all]
