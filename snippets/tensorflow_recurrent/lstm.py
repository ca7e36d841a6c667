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
    getattr(lstm, f"bias_hh_{suffix}").zero_()  # (2)!


# --8<-- [end:copy]

# --8<-- [start:shapes]
keras.utils.set_random_seed(0)
torch.manual_seed(0)
x = torch.randn(2, 7, 3)  # (1)!
theirs = keras.layers.LSTM(
    4, return_sequences=True, return_state=True, bias_initializer="normal"
)
their_outputs, their_h, their_c = theirs(x.numpy())
ours = nn.LSTM(3, 4, batch_first=True)
copy_lstm(theirs.get_weights(), ours)
print("Keras:  ", [tuple(w.shape) for w in theirs.weights])
print("PyTorch:", [tuple(w.shape) for w in ours.parameters()])
# --8<-- [end:shapes]

# --8<-- [start:compare] varies
outputs, (h, c) = ours(x)
rows = {
    "outputs at all steps": (outputs, their_outputs),
    "h": (h[-1], their_h),  # (1)!
    "c": (c[-1], their_c),
    "outputs[:, -1] and h": (outputs[:, -1], their_h),
}
for name, (here, there) in rows.items():
    difference = (here - torch.tensor(there.numpy())).abs().max().item()
    assert difference < 1e-5
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]
