# --8<-- [start:orders] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 3, 4, 5)  # (2)!
model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(6)])
expected = torch.tensor(model(x.permute(0, 2, 3, 1).numpy()).numpy())
kernel, bias = map(torch.tensor, model.get_weights())

chw = kernel.reshape(4, 5, 3, 6).permute(2, 0, 1, 3)  # (3)!
chw = chw.reshape(60, 6)
# --8<-- [end:orders]

# --8<-- [start:compare] varies
flatten, linear = nn.Flatten(), nn.Linear(60, 6)
for name, weight, inputs in [
    ("copied as it is", kernel, x),
    ("rows of the kernel moved", chw, x),
    ("inputs moved to NHWC", kernel, x.permute(0, 2, 3, 1)),
]:
    with torch.no_grad():
        linear.weight.copy_(weight.T)
        linear.bias.copy_(bias)
    difference = (linear(flatten(inputs)) - expected).abs().max().item()
    assert (difference < 1e-5) == (name != "copied as it is")
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]

# --8<-- [start:reshape]
features = torch.arange(60).unsqueeze(0)
expected = keras.layers.Reshape((4, 5, 3))(features.numpy()).numpy()
expected = torch.tensor(expected).permute(0, 3, 1, 2)
plain = features.reshape(1, 3, 4, 5)
moved = features.reshape(1, 4, 5, 3).permute(0, 3, 1, 2)
print("reshape to NCHW:      ", torch.equal(plain, expected))
print("to NHWC, then permute:", torch.equal(moved, expected))
# --8<-- [end:reshape]
