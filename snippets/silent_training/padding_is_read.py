# --8<-- [start:data]
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
lstm = nn.LSTM(3, 16, batch_first=True)
short, long = torch.randn(4, 3), torch.randn(20, 3)
alone = lstm(short)[0][-1]  # without padding
batch = pad_sequence([short, long], batch_first=True)
# --8<-- [end:data]

# --8<-- [start:wrong]
features = lstm(batch)[0][:, -1]
wrong = (features[0] - alone).abs().max().item()
print(f"the short one is off by up to {wrong:.2f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
packed = pack_padded_sequence(
    batch, [4, 20], batch_first=True, enforce_sorted=False
)
_, (h, _) = lstm(packed)
features = h[-1]
right = (features[0] - alone).abs().max().item()
print(f"the short one is off by up to {right:.2f}")
assert right < 1e-5 and wrong > 0.02
# --8<-- [end:right]
