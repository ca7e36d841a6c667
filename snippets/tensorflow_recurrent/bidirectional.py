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
Bidirectional, LSTM = keras.layers.Bidirectional, keras.layers.LSTM
steps = Bidirectional(LSTM(4, return_sequences=True))
last = Bidirectional(LSTM(4))
last.build((2, 7, 3))
their_steps = steps(x.numpy())
arrays = steps.get_weights()
last.set_weights(arrays)
their_last = last(x.numpy())

ours = nn.LSTM(3, 4, batch_first=True, bidirectional=True)
copy_lstm(arrays[:3], ours, "l0")
copy_lstm(arrays[3:], ours, "l0_reverse")
# --8<-- [end:layers]

# --8<-- [start:compare] varies
outputs, (h, c) = ours(x)
ends = torch.cat([h[-2], h[-1]], dim=1)  # (1)!
rows = {
    "outputs at all steps": (outputs, their_steps),
    "h of both directions": (ends, their_last),
    "outputs[:, -1]": (outputs[:, -1], their_last),
}
for name, (here, there) in rows.items():
    difference = (here - torch.tensor(there.numpy())).abs().max().item()
    assert (difference < 1e-5) == (name != "outputs[:, -1]")
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]

# --8<-- [start:halves]
equal = torch.isclose(outputs[:, -1], ends, atol=1e-5).all(dim=0)
print(equal.tolist())
# --8<-- [end:halves]
