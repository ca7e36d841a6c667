# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from torch import nn

model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
for layer in model.layers:
    name = type(layer).__name__
    print(f"{name:14}{layer.output.shape!s:20}{layer.count_params():4}")
# --8<-- [end:keras]

# --8<-- [start:torch]
network = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding="same"),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(16, 32, 3, padding="same"),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),  # (1)!
)
values = torch.zeros(1, 1, 8, 8)
for layer in network:
    values = layer(values)
    count = sum(parameter.numel() for parameter in layer.parameters())
    name = type(layer).__name__
    print(f"{name:14}{tuple(values.shape)!s:20}{count:4}")
# --8<-- [end:torch]

# --8<-- [start:check]
count = sum(parameter.numel() for parameter in network.parameters())
print("parameters:", model.count_params(), count)
assert model.count_params() == count
# --8<-- [end:check]
