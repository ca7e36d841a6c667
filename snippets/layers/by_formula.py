# --8<-- [start:check]
import torch
from torch import nn

size = 28
for kernel, stride in [(3, 1), (2, 2), (3, 1), (2, 2)]:
    size = (size - kernel) // stride + 1
    print(size)
by_formula = 64 * size * size

body = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
assert body(torch.zeros(1, 1, 28, 28)).shape == (1, by_formula)
print(by_formula)
# --8<-- [end:check]
