# --8<-- [start:layers] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 7, 3)
simple = layers.SimpleRNN(4, bias_initializer="normal")
backwards = layers.SimpleRNN(4, go_backwards=True)
timed = layers.TimeDistributed(layers.Dense(2))
for layer in simple, backwards, timed:
    layer.build((2, 7, 3))
backwards.set_weights(simple.get_weights())

rnn = nn.RNN(3, 4, batch_first=True)
linear = nn.Linear(3, 2)
kernel, recurrent, bias = map(torch.tensor, simple.get_weights())
dense, _ = map(torch.tensor, timed.get_weights())
with torch.no_grad():
    rnn.weight_ih_l0.copy_(kernel.T)
    rnn.weight_hh_l0.copy_(recurrent.T)
    rnn.bias_ih_l0.copy_(bias)
    rnn.bias_hh_l0.zero_()
    linear.weight.copy_(dense.T)
    linear.bias.zero_()
# --8<-- [end:layers]

# --8<-- [start:compare] varies
last = rnn(x)[1][-1]
rows = {
    "SimpleRNN": (last, simple(x.numpy())),
    "go_backwards": (rnn(x.flip(1))[1][-1], backwards(x.numpy())),
    "TimeDistributed": (linear(x), timed(x.numpy())),
    "RepeatVector": (
        last.unsqueeze(1).expand(-1, 7, -1),
        layers.RepeatVector(7)(last.detach().numpy()),
    ),
}
for name, (here, there) in rows.items():
    difference = (here - torch.tensor(there.numpy())).abs().max().item()
    assert here.shape == there.shape and difference < 1e-5
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]
