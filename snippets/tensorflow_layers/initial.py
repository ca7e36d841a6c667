# --8<-- [start:like_keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn


@torch.no_grad()
def like_keras(module: nn.Module) -> None:
    if isinstance(module, nn.Linear | nn.Conv1d | nn.Conv2d):
        nn.init.xavier_uniform_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    if isinstance(module, nn.Embedding):
        nn.init.uniform_(module.weight, -0.05, 0.05)


# --8<-- [end:like_keras]

# --8<-- [start:compare]
keras.utils.set_random_seed(0)
torch.manual_seed(0)
x, words = torch.ones(1, 4, 4, 300).numpy(), torch.ones(1, 1).numpy()
dense, conv = keras.layers.Dense(100), keras.layers.Conv2D(40, 3)
embedding = keras.layers.Embedding(500, 50)
dense(x), conv(x), embedding(words)
theirs = [dense.kernel, conv.kernel, embedding.embeddings]
linear = nn.Linear(300, 100)
ours = nn.Sequential(linear, nn.Conv2d(300, 40, 3), nn.Embedding(500, 50))


def show(name, weights, bias):
    spread = [f"{weight.std():.3f}" for weight in weights]
    print(f"{name}: spread", *spread, f"bias within {abs(bias).max():.2f}")


show("Keras     ", [w.numpy() for w in theirs], dense.bias.numpy())
with torch.no_grad():
    show("PyTorch   ", [m.weight for m in ours], linear.bias)
    ours.apply(like_keras)  # (1)!
    show("like_keras", [m.weight for m in ours], linear.bias)
# --8<-- [end:compare]
