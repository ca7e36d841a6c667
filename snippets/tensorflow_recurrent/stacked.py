# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn


@torch.no_grad()
def copy_lstm(weights, lstm: nn.LSTM, suffix: str = "l0") -> None:
    """Copy a Keras LSTM's three arrays into one layer of nn.LSTM."""
    kernel, recurrent, bias = map(torch.tensor, weights)
    getattr(lstm, f"weight_ih_{suffix}").copy_(kernel.T)
    getattr(lstm, f"weight_hh_{suffix}").copy_(recurrent.T)
    getattr(lstm, f"bias_ih_{suffix}").copy_(bias)
    getattr(lstm, f"bias_hh_{suffix}").zero_()


# --8<-- [end:copy]

# --8<-- [start:layers]
keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 7, 3)
lower = keras.layers.LSTM(4, return_sequences=True)
upper = keras.layers.LSTM(4)
expected = torch.tensor(upper(lower(x.numpy())).numpy())
stack = nn.LSTM(3, 4, num_layers=2, batch_first=True)
copy_lstm(lower.get_weights(), stack, "l0")
copy_lstm(upper.get_weights(), stack, "l1")
outputs, (h, c) = stack(x)
print("outputs:", tuple(outputs.shape), "h:", tuple(h.shape))
# --8<-- [end:layers]

# --8<-- [start:compare] varies
for name, last in [("outputs[:, -1]", outputs[:, -1]), ("h[-1]", h[-1])]:
    difference = (last - expected).abs().max().item()
    assert difference < 1e-5
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]
