# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
from inspect import signature

import torch
from keras import losses
from torch import nn


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, (topic, in_keras, in_torch)
    assert in_keras != in_torch, topic
    print(f"{topic:42}{in_keras!s:9}{in_torch!s}")


def numbers(in_keras, in_torch):
    """Return both losses, to two decimals."""
    return round(in_keras.numpy().item(), 2), round(in_torch.item(), 2)


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras", "PyTorch", ("Keras", "PyTorch"))
first = list(signature(losses.MeanSquaredError.__call__).parameters)[1]
torch_first = list(signature(nn.MSELoss.forward).parameters)[1]
row("first argument of a loss", first, torch_first, ("y_true", "input"))

outputs, target = torch.tensor([[0.9, 0.1]]), torch.tensor([0])
from_outputs = losses.SparseCategoricalCrossentropy()
crossed = nn.CrossEntropyLoss()
cells = numbers(from_outputs(target, outputs), crossed(outputs, target))
row("cross-entropy of (0.9, 0.1), class 0", *cells, (0.11, 0.37))
cells = from_outputs.ignore_class, crossed.ignore_index
row("class that does not count", *cells, (None, -100))

outputs = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
target = torch.tensor([0, 1])
weighted = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))
from_logits = losses.SparseCategoricalCrossentropy(from_logits=True)
cells = from_logits(target, outputs, sample_weight=[1.0, 3.0])
cells = numbers(cells, weighted(outputs, target))
row("two samples of weights 1 and 3", *cells, (1.2, 0.6))

sure, wrong = torch.tensor([[0.0]]), torch.tensor([[1.0]])
binary = losses.BinaryCrossentropy()
cells = numbers(binary(wrong, sure), nn.BCELoss()(sure, wrong))
row("binary, probability 0 for the truth", *cells, (16.12, 100.0))

half = torch.tensor([[0.5, 0.5]])
divergence = nn.KLDivLoss(reduction="batchmean")
cells = numbers(losses.KLDivergence()(half, half), divergence(half, half))
row("KL divergence of (0.5, 0.5) from itself", *cells, (0.0, -1.19))

two, three = torch.tensor([[2.0]]), torch.tensor([[3.0]])
cells = losses.Poisson()(two, three), nn.PoissonNLLLoss()(three, two)
row("Poisson, truth 2, output 3", *numbers(*cells), (0.8, 14.09))
# --8<-- [end:table]
