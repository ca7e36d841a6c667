# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from torch import nn


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, topic
    assert in_keras != in_torch, topic
    print(f"{topic:32}{in_keras!s:19}{in_torch!s}")


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras", "PyTorch", ("Keras", "PyTorch"))

conv, torch_conv = layers.Conv2D(8, 5), nn.Conv2d(3, 8, 5)
last = conv(keras.ops.zeros((1, 32, 32, 3)))  # (1)!
first = torch_conv(torch.zeros(1, 3, 32, 32))
shapes = tuple(last.shape), tuple(first.shape)
row("Conv2D, 8 filters: output", *shapes, ((1, 28, 28, 8), (1, 8, 28, 28)))
shapes = tuple(conv.kernel.shape), tuple(torch_conv.weight.shape)
row("Conv2D: kernel", *shapes, ((5, 5, 3, 8), (8, 3, 5, 5)))

dense, linear = layers.Dense(7), nn.Linear(3, 7)
dense.build((None, 3))
shapes = tuple(dense.kernel.shape), tuple(linear.weight.shape)
row("Dense, 3 to 7: kernel", *shapes, ((3, 7), (7, 3)))

image = torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]])  # (2)!
flat = layers.Flatten()(image.numpy()).numpy()[0].astype(int).tolist()
torch_flat = nn.Flatten()(image.permute(0, 3, 1, 2))[0].int().tolist()
row(
    "Flatten, the same image",
    flat,
    torch_flat,
    ([1, 2, 3, 4], [1, 3, 2, 4]),
)
# --8<-- [end:table]
