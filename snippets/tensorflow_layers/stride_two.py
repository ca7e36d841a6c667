# --8<-- [start:one] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
import torch.nn.functional as F
from torch import nn

x, weight = torch.arange(1.0, 7).reshape(1, 1, 6), torch.ones(1, 1, 3)


def in_keras(stride):
    conv = keras.layers.Conv1D(
        1, 3, stride, "same", kernel_initializer="ones"
    )
    return conv(x.mT.numpy()).numpy().ravel()  # (2)!


own = F.conv1d(x, weight, padding="same")
print("Keras:  ", in_keras(stride=1))
print("PyTorch:", own.numpy().ravel())
# --8<-- [end:one]

# --8<-- [start:two]
both = F.conv1d(x, weight, stride=2, padding=1)
right = F.conv1d(F.pad(x, (0, 1)), weight, stride=2)
print("Keras:     ", in_keras(stride=2))
print("padding=1: ", both.numpy().ravel())
print("right only:", right.numpy().ravel())
# --8<-- [end:two]

# --8<-- [start:word] raises
nn.Conv1d(1, 1, 3, stride=2, padding="same")
# --8<-- [end:word]
