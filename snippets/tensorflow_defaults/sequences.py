# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
from inspect import signature

import keras
import torch
from keras import layers
from torch import nn


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, topic
    assert in_keras != in_torch, topic
    print(f"{topic:32}{in_keras!s:20}{in_torch!s}")


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras", "PyTorch", ("Keras", "PyTorch"))

lstm, torch_lstm = layers.LSTM(4), nn.LSTM(3, 4)
last_step = lstm(keras.ops.zeros((2, 5, 3)))
every_step, (hidden, cell) = torch_lstm(torch.zeros(2, 5, 3))
shapes = tuple(last_step.shape), tuple(every_step.shape)
row("LSTM(4) of (2, 5, 3): output", *shapes, ((2, 4), (2, 5, 4)))
read = last_step.shape[0], hidden.shape[1]
row("LSTM: sequences read from it", *read, (2, 5))  # (1)!
mended = nn.LSTM(3, 4, batch_first=True)(torch.zeros(2, 5, 3))
assert mended[1][0].shape == (1, 2, 4)
biases = [n for n, _ in torch_lstm.named_parameters() if "bias" in n]
vectors = len(lstm.cell.bias.shape), len(biases)
row("LSTM: bias vectors", *vectors, (1, 2))

classes = layers.MultiHeadAttention, nn.MultiheadAttention
orders = [", ".join(list(signature(c).parameters)[:2]) for c in classes]
expected = ("num_heads, key_dim", "embed_dim, num_heads")
row("Attention: constructor", *orders, expected)
attention = layers.MultiHeadAttention(num_heads=1, key_dim=4)
torch_attention = nn.MultiheadAttention(embed_dim=4, num_heads=1)
calls = layers.MultiHeadAttention.call, nn.MultiheadAttention.forward
orders = [", ".join(list(signature(f).parameters)[1:4]) for f in calls]
expected = ("query, value, key", "query, key, value")
row("Attention: order of inputs", *orders, expected)
x = torch.rand(2, 5, 4)
scores = attention(x.numpy(), x.numpy(), return_attention_scores=True)[1]
shapes = tuple(scores.shape), tuple(torch_attention(x, x, x)[1].shape)
row("Attention in (2, 5, 4): scores", *shapes, ((2, 1, 5, 5), (5, 2, 2)))
mended = nn.MultiheadAttention(4, num_heads=1, batch_first=True)(x, x, x)
assert mended[1].shape == (2, 5, 5)
# --8<-- [end:table]
