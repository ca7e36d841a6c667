# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
from inspect import Parameter, signature

import torch
from keras import layers
from torch import nn


def read(call, name):
    """Return the default of an argument, as the signature has it."""
    default = signature(call).parameters[name].default
    return "required" if default is Parameter.empty else default


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, (topic, in_keras, in_torch)
    assert in_keras != in_torch, topic
    print(f"{topic:37}{in_keras!s:13}{in_torch!s}")


def rounded(cells):
    return [round(cell, 2) for cell in cells]


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras", "PyTorch", ("Keras", "PyTorch"))
for layer, torch_layer, expected in [
    (layers.BatchNormalization, nn.BatchNorm2d, (0.001, 1e-5)),
    (layers.LayerNormalization, nn.LayerNorm, (0.001, 1e-5)),
    (layers.GroupNormalization, nn.GroupNorm, (0.001, 1e-5)),
    (layers.RMSNormalization, nn.RMSNorm, (1e-6, None)),
]:
    cells = read(layer, "epsilon"), read(torch_layer, "eps")
    row(f"{layer.__name__}: epsilon", *cells, expected)
cells = layers.GroupNormalization().groups, read(nn.GroupNorm, "num_groups")
row("GroupNormalization: groups", *cells, (32, "required"))
tiny = torch.full((2,), 1e-5)
same = nn.RMSNorm(2, eps=torch.finfo(tiny.dtype).eps)
assert torch.equal(nn.RMSNorm(2)(tiny), same(tiny))  # (1)!
norm, torch_norm = layers.BatchNormalization(), nn.BatchNorm1d(1)
cells = norm.momentum, torch_norm.momentum
row("BatchNormalization: momentum", *cells, (0.99, 0.1))
batch = torch.tensor([[0.0], [4.0]])  # (2)!
norm(batch.numpy(), training=True), torch_norm(batch)
cells = norm.moving_mean.numpy().item(), torch_norm.running_mean.item()
row("moving mean after a batch (0, 4)", *rounded(cells), (0.02, 0.2))
cells = norm.moving_variance.numpy().item(), torch_norm.running_var.item()
row("moving variance after it", *rounded(cells), (1.03, 1.7))
norm, torch_norm = layers.BatchNormalization(), nn.BatchNorm1d(1)
cells = norm(batch.numpy()).numpy()[1].item(), torch_norm(batch)[1].item()
row("plain layer(x), new: second output", *rounded(cells), (4.0, 1.0))
norm, torch_norm = layers.BatchNormalization(), nn.BatchNorm1d(1)
norm.trainable = False
torch_norm.requires_grad_(False)
outputs = norm(batch.numpy(), training=True).numpy(), torch_norm(batch)
cells = outputs[0][1].item(), outputs[1][1].item()
row("frozen, in training: second output", *rounded(cells), (4.0, 1.0))
assert nn.Sequential(torch_norm.eval()).train()[0].training  # (3)!
# --8<-- [end:table]
