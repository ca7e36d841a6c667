# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 7, 3)
theirs = keras.layers.GRU(4, reset_after=False, bias_initializer="normal")
expected = torch.tensor(theirs(x.numpy()).numpy())
kernel, recurrent, bias = map(torch.tensor, theirs.get_weights())
print("bias:", tuple(bias.shape))
# --8<-- [end:keras]

# --8<-- [start:by_hand]
h = torch.zeros(2, 4)
u_z, u_r, u_h = recurrent.chunk(3, dim=1)
for step in x.unbind(dim=1):
    x_z, x_r, x_h = (step @ kernel + bias).chunk(3, dim=1)
    z = torch.sigmoid(x_z + h @ u_z)
    r = torch.sigmoid(x_r + h @ u_r)
    n = torch.tanh(x_h + (r * h) @ u_h)  # (1)!
    h = z * h + (1 - z) * n
# --8<-- [end:by_hand]


# --8<-- [start:module]
def reorder(weight):
    z, r, n = weight.chunk(3, dim=-1)
    return torch.cat([r, z, n], dim=-1)


gru = nn.GRU(3, 4, batch_first=True)
with torch.no_grad():
    gru.weight_ih_l0.copy_(reorder(kernel).T)
    gru.weight_hh_l0.copy_(reorder(recurrent).T)
    gru.bias_ih_l0.copy_(reorder(bias))
    gru.bias_hh_l0.zero_()
# --8<-- [end:module]

# --8<-- [start:compare] varies
for name, ours in [("the loop", h), ("nn.GRU", gru(x)[1][0])]:
    difference = (ours - expected).abs().max().item()
    assert (difference < 1e-5) == (name == "the loop")
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]
