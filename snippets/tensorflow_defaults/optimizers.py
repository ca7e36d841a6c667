# --8<-- [start:table] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
from inspect import signature

import keras
import torch


def default(optimizer, name):
    """Return the default of an argument, as the signature has it."""
    return signature(optimizer).parameters[name].default


start = "initial_accumulator_value"
rows = [
    ("SGD", "learning_rate", 0.01, "lr", 0.001),
    ("Adam", "epsilon", 1e-7, "eps", 1e-8),
    ("AdamW", "epsilon", 1e-7, "eps", 1e-8),
    ("AdamW", "weight_decay", 0.004, "weight_decay", 0.01),
    ("Nadam", "learning_rate", 0.001, "lr", 0.002),
    ("Nadam", "epsilon", 1e-7, "eps", 1e-8),
    ("Adamax", "learning_rate", 0.001, "lr", 0.002),
    ("Adamax", "epsilon", 1e-7, "eps", 1e-8),
    ("RMSprop", "learning_rate", 0.001, "lr", 0.01),
    ("RMSprop", "rho", 0.9, "alpha", 0.99),
    ("RMSprop", "epsilon", 1e-7, "eps", 1e-8),
    ("Adagrad", "learning_rate", 0.001, "lr", 0.01),
    ("Adagrad", start, 0.1, start, 0),
    ("Adagrad", "epsilon", 1e-7, "eps", 1e-10),
    ("Adadelta", "learning_rate", 0.001, "lr", 1.0),
    ("Adadelta", "rho", 0.95, "rho", 0.9),
    ("Adadelta", "epsilon", 1e-7, "eps", 1e-6),
    ("Muon", "weight_decay", 0.004, "weight_decay", 0.1),
]
print(f"{'':10}{'Keras':31}PyTorch")
for name, argument, value, torch_argument, torch_value in rows:
    torch_name = {"Nadam": "NAdam"}.get(name, name)
    assert default(getattr(keras.optimizers, name), argument) == value
    torch_default = default(
        getattr(torch.optim, torch_name), torch_argument
    )
    assert torch_default == torch_value != value
    cells = f"{argument}={value}", f"{torch_argument}={torch_value}"
    print(f"{name:10}{cells[0]:31}{cells[1]}")
# --8<-- [end:table]
