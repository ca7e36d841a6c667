# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x, targets = torch.randn(8, 5, 3), torch.randn(8, 4)
theirs = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(4)])
before = theirs.get_weights()
theirs.compile(keras.optimizers.SGD(0.1), "mse")
theirs.train_on_batch(x.numpy(), targets.numpy())
expected = torch.tensor(theirs(x.numpy()).numpy())
# --8<-- [end:keras]


# --8<-- [start:step]
def after_one_step(freeze: bool) -> torch.Tensor:
    kernel, recurrent, bias = map(torch.tensor, before)
    lstm = nn.LSTM(3, 4, batch_first=True)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.zero_()
    lstm.bias_hh_l0.requires_grad_(not freeze)  # (1)!
    optimizer = torch.optim.SGD(lstm.parameters(), lr=0.1)
    nn.functional.mse_loss(lstm(x)[0][:, -1], targets).backward()
    grads = lstm.bias_ih_l0.grad, lstm.bias_hh_l0.grad
    assert freeze or torch.equal(*grads)
    optimizer.step()
    return lstm(x)[0][:, -1]


# --8<-- [end:step]

# --8<-- [start:compare] varies
for name, freeze in [("both biases learn", False), ("one learns", True)]:
    difference = (after_one_step(freeze) - expected).abs().max().item()
    assert (difference < 1e-5) == freeze
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]
