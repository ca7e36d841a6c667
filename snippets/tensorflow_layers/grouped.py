# --8<-- [start:grouped] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 4, 7, 7)
nhwc = x.permute(0, 2, 3, 1).numpy()


def compare(name, module, outputs):
    expected = torch.tensor(outputs.numpy()).permute(0, 3, 1, 2)
    difference = (module(x) - expected).abs().max().item()
    assert difference < 1e-5
    print(f"{name}: largest difference {difference:.0e}")


grouped = keras.layers.Conv2D(6, 3, groups=2, use_bias=False)
outputs = grouped(nhwc)
(kernel,) = map(torch.tensor, grouped.get_weights())
conv = nn.Conv2d(4, 6, 3, groups=2, bias=False)
with torch.no_grad():
    conv.weight.copy_(kernel.permute(3, 2, 0, 1))
# --8<-- [end:grouped]

# --8<-- [start:grouped_compare] varies
compare("Conv2D, 2 groups", conv, outputs)
# --8<-- [end:grouped_compare]

# --8<-- [start:depthwise] varies
depthwise = keras.layers.DepthwiseConv2D(3, depth_multiplier=2)
outputs = depthwise(nhwc)
kernel, bias = map(torch.tensor, depthwise.get_weights())
conv = nn.Conv2d(4, 8, 3, groups=4)  # (1)!
with torch.no_grad():
    weight = kernel.permute(2, 3, 0, 1)  # (2)!
    conv.weight.copy_(weight.reshape(8, 1, 3, 3))
    conv.bias.copy_(bias)
compare("DepthwiseConv2D", conv, outputs)
# --8<-- [end:depthwise]

# --8<-- [start:separable] varies
separable = keras.layers.SeparableConv2D(5, 3)
outputs = separable(nhwc)
deep, point, bias = map(torch.tensor, separable.get_weights())
pair = nn.Sequential(
    nn.Conv2d(4, 4, 3, groups=4, bias=False), nn.Conv2d(4, 5, 1)
)
with torch.no_grad():
    pair[0].weight.copy_(deep.permute(2, 3, 0, 1))
    pair[1].weight.copy_(point.permute(3, 2, 0, 1))
    pair[1].bias.copy_(bias)
compare("SeparableConv2D", pair, outputs)
# --8<-- [end:separable]
