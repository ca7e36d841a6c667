# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import numpy as np
import tensorflow as tf
import torch
from torch import nn


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, (topic, in_keras, in_torch)
    assert in_keras != in_torch, topic
    print(f"{topic:30}{in_keras!s:26}{in_torch!s}")


def dtype(function):
    """Return the dtype of what comes out, or the name of the error."""
    try:
        return keras.backend.standardize_dtype(function().dtype)
    except (RuntimeError, tf.errors.InvalidArgumentError) as error:
        return type(error).__name__


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras, tf", "PyTorch", ("Keras, tf", "PyTorch"))
data = np.ones((100, 1))
dense, linear = keras.layers.Dense(1), nn.Linear(1, 1)
cells = (
    dtype(lambda: dense(data)),
    dtype(lambda: linear(torch.tensor(data))),
)
row("NumPy's float64 into a layer", *cells, ("float32", "RuntimeError"))
cells = dtype(lambda: tf.constant(1)), dtype(lambda: torch.tensor(1))
row("tensor of a Python integer", *cells, ("int32", "int64"))
cells = (
    dtype(lambda: tf.constant(1) + tf.constant(0.5)),
    dtype(lambda: torch.tensor(1) + torch.tensor(0.5)),
)
row(
    "int tensor + float tensor", *cells, ("InvalidArgumentError", "float32")
)
# --8<-- [end:table]
