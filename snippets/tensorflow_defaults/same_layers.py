# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import numpy as np
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)


def row(topic, in_keras, in_torch):
    """Print one row; fail where the two libraries differ."""
    assert in_keras == in_torch, (topic, in_keras, in_torch)
    print(f"{topic:44}{in_keras}")


def number(value):
    """Return the largest number in a result of either library."""
    return round(float(np.asarray(value).max()), 3)


# --8<-- [end:row]

# --8<-- [start:table]
last, first = np.ones((1, 6, 6, 1)), torch.ones(1, 1, 6, 6)
sizes = (
    layers.Conv2D(1, 3)(last).shape[2],
    nn.Conv2d(1, 1, 3)(first).shape[3],
)
row("Conv2D(3): width 6 becomes", *sizes)
sizes = (
    layers.MaxPooling2D(3)(last).shape[2],
    nn.MaxPool2d(3)(first).shape[3],
)
row("MaxPooling2D(3): width 6 becomes", *sizes)
dropped = layers.Dropout(0.2)(last, training=True), nn.Dropout(0.2)(first)
row("Dropout(0.2): in training, 1 becomes", *map(number, dropped))
gelu = keras.activations.gelu(-last), nn.GELU()(-first)
row("GELU of -1", *map(number, gelu))

gru = layers.GRU(3)
gru.build((None, 5, 2))
names = [name for name, _ in nn.GRU(2, 3).named_parameters()]
row(
    "GRU: bias vectors",
    gru.cell.bias.shape[0],
    sum("bias" in n for n in names),
)
# --8<-- [end:table]
