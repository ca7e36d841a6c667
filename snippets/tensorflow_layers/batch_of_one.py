# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

one = torch.ones(1, 3)
outputs = keras.layers.BatchNormalization()(one.numpy(), training=True)
print(outputs.numpy())
# --8<-- [end:keras]

# --8<-- [start:torch] raises
nn.BatchNorm1d(3)(one)
# --8<-- [end:torch]
