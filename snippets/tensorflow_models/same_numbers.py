# --8<-- [start:models] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from torch import Tensor, nn

keras.utils.set_random_seed(0)
numbers, flags = keras.Input((6,)), keras.Input((2,))
hidden = layers.Dense(8, activation="relu", name="first")(numbers)
deeper = layers.Dense(8, activation="relu", name="second")(hidden)
joined = layers.Concatenate()([hidden + deeper, flags])
output = layers.Dense(1, name="head")(joined)
theirs = keras.Model([numbers, flags], output)


class TwoInputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 8)
        self.second = nn.Linear(8, 8)
        self.head = nn.Linear(8 + 2, 1)

    def forward(self, numbers: Tensor, flags: Tensor) -> Tensor:
        hidden = self.first(numbers).relu()
        hidden = hidden + self.second(hidden).relu()
        return self.head(torch.cat([hidden, flags], dim=1))


ours = TwoInputs()
# --8<-- [end:models]

# --8<-- [start:copy]
with torch.no_grad():
    for name, layer in ours.named_children():
        kernel, bias = theirs.get_layer(name).get_weights()
        layer.weight.copy_(torch.tensor(kernel.T))  # (1)!
        layer.bias.copy_(torch.tensor(bias))
# --8<-- [end:copy]

# --8<-- [start:compare] varies
torch.manual_seed(0)
x, f = torch.randn(100, 6), torch.randn(100, 2)
expected = theirs([x.numpy(), f.numpy()]).numpy()
difference = abs(ours(x, f).detach().numpy() - expected).max()
assert difference < 1e-5
print(f"two inputs and a skip: largest difference {difference:.0e}")
# --8<-- [end:compare]
