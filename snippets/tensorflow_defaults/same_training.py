# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import numpy as np
import tensorflow as tf
import torch
from keras import losses
from torch import nn
from torch.utils.data import DataLoader


def row(topic, in_keras, in_torch):
    """Print one row; fail where the two libraries differ."""
    assert in_keras == in_torch, (topic, in_keras, in_torch)
    print(f"{topic:44}{in_keras}")


def number(value):
    """Return the largest number in a result of either library."""
    return round(float(np.asarray(value).max()), 3)


# --8<-- [end:row]

# --8<-- [start:table]
weight, torch_weight = keras.Variable([1.0]), nn.Parameter(torch.ones(1))
torch_weight.grad = torch.zeros(1)
adamw = keras.optimizers.AdamW(0.1, weight_decay=0.5)
adamw.apply([keras.ops.zeros(1)], [weight])
torch_adamw = torch.optim.AdamW([torch_weight], lr=0.1, weight_decay=0.5)
torch_adamw.step()
weights = weight.numpy(), torch_weight.detach()
row("AdamW, no gradient: weight 1 becomes", *map(number, weights))
row(
    "Adam: betas",
    (adamw.beta_1, adamw.beta_2),
    torch_adamw.defaults["betas"],
)

outputs, targets = torch.tensor([[0.9, 0.4]]), torch.tensor([[1.0, 0.0]])
for loss, torch_loss in [
    (losses.BinaryCrossentropy(), nn.BCELoss()),
    (losses.MeanSquaredError(), nn.MSELoss()),
    (losses.Huber(), nn.HuberLoss()),
]:
    pair = loss(targets, outputs), torch_loss(outputs, targets)
    row(f"{type(loss).__name__} of (0.9, 0.4)", *map(number, pair))

batches = tf.data.Dataset.range(100).batch(32), DataLoader(range(100), 32)
row("batches of 32 in 100 samples", *map(len, batches))
# --8<-- [end:table]
