# --8<-- [start:formula]
import torch
from torch import nn


def out_size(size: int, kernel: int, stride: int, padding: int) -> int:
    return (size + 2 * padding - kernel) // stride + 1


print("size kernel stride padding   out")
for size, kernel, stride, padding in [
    (28, 3, 1, 0),
    (28, 3, 1, 1),
    (28, 5, 1, 2),
    (28, 3, 2, 1),
    (28, 3, 2, 0),
    (224, 7, 2, 3),
]:
    layer = nn.Conv2d(1, 1, kernel, stride=stride, padding=padding)
    out = layer(torch.rand(1, 1, size, size)).shape[-1]
    assert out == out_size(size, kernel, stride, padding)
    print(f"{size:4} {kernel:6} {stride:6} {padding:7} {out:5}")
# --8<-- [end:formula]
