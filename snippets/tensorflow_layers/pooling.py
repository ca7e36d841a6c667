# --8<-- [start:same] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
import torch.nn.functional as F


def same_pad(x, size, stride, value):  # (2)!
    padding = []
    for length in reversed(x.shape[2:]):
        steps = -(-length // stride)
        missing = max((steps - 1) * stride + size - length, 0)
        padding += [missing // 2, missing - missing // 2]
    return F.pad(x, padding, value=value)


def max_pool_same(x, size, stride):
    padded = same_pad(x, size, stride, value=float("-inf"))
    return F.max_pool2d(padded, size, stride)


def avg_pool_same(x, size, stride):
    padded = same_pad(x, size, stride, value=0.0)
    inside = same_pad(torch.ones_like(x), size, stride, value=0.0)
    total = F.avg_pool2d(padded, size, stride)
    return total / F.avg_pool2d(inside, size, stride)  # (3)!


# --8<-- [end:same]

# --8<-- [start:compare] varies
from itertools import product

torch.manual_seed(0)
layers = keras.layers
pools = {
    ("max", "valid"): (layers.MaxPooling2D, F.max_pool2d),
    ("max", "same"): (layers.MaxPooling2D, max_pool_same),
    ("average", "valid"): (layers.AveragePooling2D, F.avg_pool2d),
    ("average", "same"): (layers.AveragePooling2D, avg_pool_same),
}
for (name, padding), (theirs, ours) in pools.items():
    differences = []
    for size, stride, n in product(range(1, 5), range(1, 4), [8, 9]):
        x = torch.randn(2, 3, n, n + 1)
        outputs = theirs(size, stride, padding)(
            x.permute(0, 2, 3, 1).numpy()
        )
        expected = torch.tensor(outputs.numpy()).permute(0, 3, 1, 2)
        difference = (ours(x, size, stride) - expected).abs().max()
        differences.append(difference)
    largest = torch.stack(differences).max().item()
    assert largest < 1e-5
    print(f"{name}, {padding}: largest difference {largest:.0e}")
# --8<-- [end:compare]

# --8<-- [start:ceil_mode]
x = torch.randn(1, 1, 7, 7) - 9
ceil = F.max_pool2d(x, 2, ceil_mode=True)
print(torch.equal(ceil, max_pool_same(x, 2, 2)))
ceil = F.avg_pool2d(x, 2, ceil_mode=True)
print(torch.allclose(ceil, avg_pool_same(x, 2, 2)))
# --8<-- [end:ceil_mode]
