# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(5, 4)
dense = keras.layers.Dense(3, bias_initializer="normal")  # (2)!
outputs = torch.tensor(dense(x.numpy()).numpy())  # (3)!

kernel, bias = map(torch.tensor, dense.get_weights())
linear = nn.Linear(4, 3)
with torch.no_grad():
    linear.weight.copy_(kernel.T)
    linear.bias.copy_(bias)
print("Keras:  ", tuple(kernel.shape))
print("PyTorch:", tuple(linear.weight.shape))
# --8<-- [end:copy]

# --8<-- [start:compare] varies
difference = (linear(x) - outputs).abs().max().item()
assert difference < 1e-5
print(f"Dense: largest difference {difference:.0e}")
# --8<-- [end:compare]

# --8<-- [start:square]
square = keras.layers.Dense(4, use_bias=False)
outputs = torch.tensor(square(x.numpy()).numpy())
(kernel,) = map(torch.tensor, square.get_weights())
linear = nn.Linear(4, 4, bias=False)
for name, weight in [("kernel", kernel), ("kernel.T", kernel.T)]:
    with torch.no_grad():
        linear.weight.copy_(weight)
    equal = torch.allclose(linear(x), outputs, atol=1e-5)
    print(f"{name} copied: equal {equal}")
# --8<-- [end:square]
