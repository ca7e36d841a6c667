# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import warnings
from inspect import Parameter, signature

import keras
import torch
from keras import layers
from torch import nn
from torchvision.transforms import v2


def read(call, name):
    """Return the default of an argument, as the signature has it."""
    default = signature(call).parameters[name].default
    return "required" if default is Parameter.empty else default


def row(topic, in_keras, in_torch):
    """Print the argument on both sides; fail if a default moved."""
    for call, name, expected in (in_keras, in_torch):
        assert read(call, name) == expected, (topic, name)
    assert in_keras[1:] != in_torch[1:], topic
    cells = [f"{name}={value}" for _, name, value in (in_keras, in_torch)]
    print(f"{topic:14}{cells[0]:26}{cells[1]}")


# --8<-- [end:row]

# --8<-- [start:table]
functions = torch.nn.functional
print(f"{'':14}{'Keras':26}PyTorch")
keras_cell = layers.LeakyReLU, "negative_slope", 0.3
row("LeakyReLU", keras_cell, (nn.LeakyReLU, "negative_slope", 0.01))
keras_cell = keras.activations.leaky_relu, "negative_slope", 0.2
torch_cell = functions.leaky_relu, "negative_slope", 0.01
row("leaky_relu()", keras_cell, torch_cell)
keras_cell = keras.ops.gelu, "approximate", True
row("ops.gelu()", keras_cell, (nn.GELU, "approximate", "none"))
keras_cell = layers.Softmax, "axis", -1
row("Softmax", keras_cell, (nn.Softmax, "dim", None))
with warnings.catch_warnings(record=True, action="always") as caught:
    guessed = nn.Softmax()(torch.zeros(2, 5, 3))
assert guessed.max() == 1 / 2 and len(caught) == 1  # (1)!
keras_cell = layers.Dropout, "rate", "required"
row("Dropout", keras_cell, (nn.Dropout, "p", 0.5))
keras_cell = layers.MaxPooling2D, "pool_size", (2, 2)
row("MaxPooling2D", keras_cell, (nn.MaxPool2d, "kernel_size", "required"))
keras_cell = layers.Resizing, "antialias", False
row("Resizing", keras_cell, (v2.Resize, "antialias", True))
keras_cell = keras.ops.image.resize, "interpolation", "bilinear"
row("resize()", keras_cell, (functions.interpolate, "mode", "nearest"))
# --8<-- [end:table]
