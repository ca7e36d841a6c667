# --8<-- [start:copy] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

keras.utils.set_random_seed(0)
torch.manual_seed(0)
lengths = torch.tensor([3, 5])
x = torch.randn(2, 6, 3)
mask = torch.arange(6) < lengths.unsqueeze(1)
theirs = keras.layers.LSTM(4, return_sequences=True, return_state=True)
their_outputs, their_h, _ = theirs(x.numpy(), mask=mask.numpy())

kernel, recurrent, bias = map(torch.tensor, theirs.get_weights())
lstm = nn.LSTM(3, 4, batch_first=True)
with torch.no_grad():
    lstm.weight_ih_l0.copy_(kernel.T)
    lstm.weight_hh_l0.copy_(recurrent.T)
    lstm.bias_ih_l0.copy_(bias)
    lstm.bias_hh_l0.zero_()
# --8<-- [end:copy]

# --8<-- [start:pack]
packed = pack_padded_sequence(
    x,
    lengths,  # (1)!
    batch_first=True,
    enforce_sorted=False,  # (2)!
)
packed_outputs, (h, c) = lstm(packed)
outputs, _ = pad_packed_sequence(
    packed_outputs,
    batch_first=True,
    total_length=6,  # (3)!
)
short, _ = pad_packed_sequence(packed_outputs, batch_first=True)
their_outputs = torch.tensor(their_outputs.numpy())
their_h = torch.tensor(their_h.numpy())
print("Keras:  ", [f"{v:.2f}" for v in their_outputs[0, :, 3]])
print("PyTorch:", [f"{v:.2f}" for v in outputs[0, :, 3]])
print("without total_length:", short.shape[1], "steps")
# --8<-- [end:pack]

# --8<-- [start:compare] varies
_, (unpacked_h, _) = lstm(x)
rows = {
    "outputs, real steps": (outputs[mask], their_outputs[mask]),
    "h, packed": (h[-1], their_h),
    "h, not packed": (unpacked_h[-1], their_h),
}
for name, (here, there) in rows.items():
    difference = (here - there).abs().max().item()
    assert (difference < 1e-5) == (name != "h, not packed")
    print(f"{name}: largest difference {difference:.0e}")
# --8<-- [end:compare]

# --8<-- [start:empty] raises
empty = torch.tensor([0, 5])
pack_padded_sequence(x, empty, batch_first=True, enforce_sorted=False)
# --8<-- [end:empty]
