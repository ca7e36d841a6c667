# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, (topic, in_keras, in_torch)
    assert in_keras != in_torch, topic
    print(f"{topic:30}{in_keras!s:26}{in_torch!s}")


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras", "PyTorch", ("Keras", "PyTorch"))
data = np.arange(100.0).reshape(100, 1)
seen = []


def remember(targets, outputs):
    """Keep the targets of each batch that fit makes."""
    seen.append(targets)
    return outputs


model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", remember, run_eagerly=True)
model.fit(data, data, verbose=0)
loader = DataLoader(data)
row("steps to pass 100 samples", len(seen), len(loader), (4, 100))
moved = [
    not np.array_equal(np.concatenate(batches), data)
    for batches in (seen, list(loader))
]
row("samples shuffled", *moved, (True, False))

texts = [[1], [2, 3]]
padded = keras.utils.pad_sequences(texts).tolist()
torch_padded = pad_sequence(
    [torch.tensor(t) for t in texts], batch_first=True
)
row(
    "[1] and [2, 3], padded",
    padded[0],
    torch_padded[0].tolist(),
    ([0, 1], [1, 0]),
)
# --8<-- [end:table]
