# --8<-- [start:same] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn


class KerasTranspose(nn.ConvTranspose2d):
    """Conv2DTranspose of Keras, for a square kernel."""

    def __init__(self, inputs, outputs, kernel, stride, padding):
        extra = max(stride - kernel, 0)  # (2)!
        super().__init__(
            inputs, outputs, kernel, stride, output_padding=extra
        )
        self.same = padding == "same"

    def forward(self, x):
        full = super().forward(x)
        if not self.same:
            return full
        step = self.stride[0]
        start = max(self.kernel_size[0] - step, 0) // 2  # (3)!
        height, width = (start + n * step for n in x.shape[2:])
        return full[:, :, start:height, start:width]


# --8<-- [end:same]


# --8<-- [start:copy]
def difference(padding, kernel, stride, size):
    keras_layer = keras.layers.Conv2DTranspose(
        4, kernel, stride, padding, bias_initializer="normal"
    )
    x = torch.randn(2, 3, size, size + 1)
    nhwc = keras_layer(x.permute(0, 2, 3, 1).numpy()).numpy()
    weight, bias = map(torch.tensor, keras_layer.get_weights())
    layer = KerasTranspose(3, 4, kernel, stride, padding)
    with torch.no_grad():
        layer.weight.copy_(weight.permute(3, 2, 0, 1))  # (1)!
        layer.bias.copy_(bias)
    expected = torch.tensor(nhwc).permute(0, 3, 1, 2)
    return (layer(x) - expected).abs().max().item()


# --8<-- [end:copy]

# --8<-- [start:compare] varies
from itertools import product

keras.utils.set_random_seed(0)
torch.manual_seed(0)
cases = list(product(["valid", "same"], range(1, 6), range(1, 4), [5, 6]))
differences = [difference(*case) for case in cases]
largest = torch.tensor(differences).max().item()
assert largest < 1e-5
print(f"Conv2DTranspose: {len(cases)} cases")
print(f"largest difference of all {largest:.0e}")
# --8<-- [end:compare]
