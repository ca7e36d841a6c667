# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x, h, c = torch.randn(2, 8, 3), torch.randn(2, 4), torch.randn(2, 4)
theirs = keras.layers.LSTM(4)
theirs.build((2, 8, 3))
kernel, recurrent, bias = map(torch.tensor, theirs.get_weights())
lstm = nn.LSTM(3, 4, batch_first=True)
with torch.no_grad():
    lstm.weight_ih_l0.copy_(kernel.T)
    lstm.weight_hh_l0.copy_(recurrent.T)
    lstm.bias_ih_l0.copy_(bias)
    lstm.bias_hh_l0.zero_()


def report(name, ours, expected):
    difference = (ours - torch.tensor(expected.numpy())).abs().max().item()
    assert difference < 1e-5
    print(f"{name}: largest difference {difference:.0e}")


# --8<-- [end:copy]

# --8<-- [start:given] varies
expected = theirs(x.numpy(), initial_state=[h.numpy(), c.numpy()])
outputs, _ = lstm(x, (h.unsqueeze(0), c.unsqueeze(0)))  # (1)!
report("initial_state", outputs[:, -1], expected)
# --8<-- [end:given]

# --8<-- [start:stateful] varies
stateful = keras.layers.LSTM(4, stateful=True)
stateful.build((2, 4, 3))
stateful.set_weights(theirs.get_weights())
state = None  # (1)!
for part in x.split(4, dim=1):
    expected = stateful(part.numpy())
    outputs, state = lstm(part, state)
    state = tuple(s.detach() for s in state)  # (2)!
report("stateful", outputs[:, -1], expected)
report("in one go", lstm(x)[0][:, -1], expected)

stateful.reset_state()
expected = stateful(part.numpy())
report("reset", lstm(part)[0][:, -1], expected)  # (3)!
# --8<-- [end:stateful]
