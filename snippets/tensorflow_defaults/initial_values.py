# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import numpy as np
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)


def largest(values):
    """Return the largest absolute value, to two decimals."""
    return round(float(np.abs(np.asarray(values)).max()), 2)


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    cells = largest(in_keras), largest(in_torch.detach())
    assert cells == expected and cells[0] != cells[1], (topic, cells)
    print(f"{topic:36}{cells[0]:5.2f}{cells[1]:9.2f}")


# --8<-- [end:row]

# --8<-- [start:table]
print(f"{'largest absolute value':36}Keras  PyTorch")

dense, linear = layers.Dense(300), nn.Linear(100, 300)
dense.build((None, 100))
row("Dense, 100 to 300: kernel", dense.kernel, linear.weight, (0.12, 0.10))
row("Dense: bias", dense.bias, linear.bias, (0.0, 0.10))

conv, torch_conv = layers.Conv2D(400, 3), nn.Conv2d(16, 400, 3)
conv.build((None, 8, 8, 16))
row(
    "Conv2D, 16 to 400: kernel",
    conv.kernel,
    torch_conv.weight,
    (0.04, 0.08),
)
row("Conv2D: bias", conv.bias, torch_conv.bias, (0.0, 0.08))

words, torch_words = layers.Embedding(1000, 64), nn.Embedding(1000, 64)
words.build()
row("Embedding: table", words.embeddings, torch_words.weight, (0.05, 4.26))
# --8<-- [end:table]
