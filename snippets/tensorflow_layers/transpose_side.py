# --8<-- [start:four] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
import torch.nn.functional as F

x = torch.arange(1.0, 4).reshape(1, 1, 3)


def in_keras(kernel):
    layer = keras.layers.Conv1DTranspose(
        1, kernel, strides=2, padding="same", kernel_initializer="ones"
    )
    return layer(x.mT.numpy()).numpy().ravel()


def in_torch(kernel, **options):
    weight = torch.ones(1, 1, kernel)
    outputs = F.conv_transpose1d(x, weight, stride=2, **options)
    return outputs.numpy().ravel()


print("Keras, 4:  ", in_keras(4))
print("PyTorch, 4:", in_torch(4, padding=1))
# --8<-- [end:four]

# --8<-- [start:three]
print("Keras, 3:  ", in_keras(3))
print("guessed, 3:", in_torch(3, padding=1, output_padding=1))
print("all of it: ", in_torch(3))
# --8<-- [end:three]
