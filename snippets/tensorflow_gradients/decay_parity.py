# --8<-- [start:steps] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch

torch.manual_seed(0)
start, gradients = torch.randn(5), torch.randn(10, 5)


def compare(optimizer, make, shrink=0.0, **settings) -> float:
    """Take ten steps in both; return the largest difference."""
    w = keras.Variable(start.numpy())
    v = torch.nn.Parameter(start.clone())
    other = make([v], lr=0.01, **settings)
    for gradient in gradients:
        optimizer.apply([gradient.numpy()], [w])
        with torch.no_grad():
            v.mul_(1 - 0.01 * shrink)  # (2)!
        v.grad = gradient.clone()
        other.step()
    ours = torch.tensor(w.numpy())
    return (ours - v.detach()).abs().max().item()


# --8<-- [end:steps]

# --8<-- [start:adam] varies
K, T = keras.optimizers, torch.optim
decay = {"weight_decay": 0.5}
off = compare(K.Adam(0.01, **decay), T.Adam, eps=1e-7, **decay)
assert off > 1e-2
print(f"Adam against Adam: {off:.0e}")
difference = compare(K.Adam(0.01, **decay), T.AdamW, eps=1e-7, **decay)
assert difference < 1e-5
print(f"Adam against AdamW: largest difference {difference:.0e}")
# --8<-- [end:adam]

# --8<-- [start:sgd] varies
sgd = {"learning_rate": 0.01, "momentum": 0.9, **decay}
off = compare(K.SGD(**sgd), T.SGD, momentum=0.9, **decay)
assert off > 1e-2
print(f"SGD against SGD: {off:.0e}")
difference = compare(K.SGD(**sgd), T.SGD, momentum=0.9, shrink=0.5)
assert difference < 1e-5
print(f"shrunk by hand: largest difference {difference:.0e}")
# --8<-- [end:sgd]
