# --8<-- [start:formula]
import torch
from torch import nn


def out_size(size: int, kernel: int, stride: int, padding: int) -> int:
    return (size + 2 * padding - kernel) // stride + 1


for size in [8, 13, 28]:
    image = torch.zeros(1, 1, size, size)
    for setting in [(3, 1, 0), (3, 1, 1), (5, 2, 2), (2, 2, 0), (3, 2, 1)]:
        for layer in [nn.Conv2d(1, 1, *setting), nn.MaxPool2d(*setting)]:
            assert layer(image).shape[-1] == out_size(size, *setting)
# --8<-- [end:formula]

# --8<-- [start:chain]
for padding in [0, 1]:
    size = 28
    for kernel, stride, pad in [(3, 1, padding), (2, 2, 0)] * 2:
        size = out_size(size, kernel, stride, pad)
        print(size, end=" ")
    print("->", 64 * size * size)
# --8<-- [end:chain]
