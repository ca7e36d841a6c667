# --8<-- [start:same_pad] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
import torch.nn.functional as F
from torch import nn


class SamePad(nn.Module):
    """Pad inputs (N, C, ...) as Keras does for padding="same"."""

    def __init__(self, kernel, stride=1, dilation=1, value=0.0):
        super().__init__()
        self.reach = dilation * (kernel - 1) + 1
        self.stride, self.value = stride, value

    def forward(self, x):
        padding = []
        for size in reversed(x.shape[2:]):  # (2)!
            steps = -(-size // self.stride)  # (3)!
            covered = (steps - 1) * self.stride + self.reach
            missing = max(covered - size, 0)
            padding += [missing // 2, missing - missing // 2]
        return F.pad(x, padding, value=self.value)


# --8<-- [end:same_pad]


# --8<-- [start:loop]
def difference(padding, kernel, stride, dilation, size):
    keras_conv = keras.layers.Conv2D(
        4,
        kernel,
        stride,
        padding,
        dilation_rate=dilation,
        bias_initializer="normal",
    )
    x = torch.randn(2, 3, size, size + 3)
    nhwc = keras_conv(x.permute(0, 2, 3, 1).numpy()).numpy()
    weight, bias = map(torch.tensor, keras_conv.get_weights())
    conv = nn.Conv2d(3, 4, kernel, stride, dilation=dilation)
    with torch.no_grad():
        conv.weight.copy_(weight.permute(3, 2, 0, 1))  # (1)!
        conv.bias.copy_(bias)
    if padding == "same":
        conv = nn.Sequential(SamePad(kernel, stride, dilation), conv)
    expected = torch.tensor(nhwc).permute(0, 3, 1, 2)
    return (conv(x) - expected).abs().max().item()


# --8<-- [end:loop]

# --8<-- [start:run]
from itertools import product

keras.utils.set_random_seed(0)
torch.manual_seed(0)
rates = [(1, 1), (2, 1), (3, 1), (1, 2), (1, 3)]  # (1)!
paddings, kernels, sizes = ["valid", "same"], range(1, 6), [14, 15]
cases = list(product(paddings, kernels, rates, sizes))
print(len(cases), "cases")
# --8<-- [end:run]

# --8<-- [start:compare] varies
differences = [difference(p, k, *r, n) for p, k, r, n in cases]
largest = torch.tensor(differences).max().item()
assert largest < 1e-5
print(f"Conv2D: largest difference of all {largest:.0e}")
# --8<-- [end:compare]
