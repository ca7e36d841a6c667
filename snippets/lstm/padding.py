# --8<-- [start:pick]
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
lstm = nn.LSTM(1, 2, batch_first=True)
short, long = torch.rand(2, 1), torch.rand(5, 1)
_, (alone, _) = lstm(short.unsqueeze(0))
batch = pad_sequence([short, long], batch_first=True)
lengths = torch.tensor([2, 5])
outputs, _ = lstm(batch)
last = outputs[torch.arange(2), lengths - 1]  # (1)!
print(torch.allclose(outputs[0, -1], alone[-1, 0], atol=1e-6))
print(torch.allclose(last[0], alone[-1, 0], atol=1e-6))
# --8<-- [end:pick]

# --8<-- [start:pack]
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

packed = pack_padded_sequence(
    batch, lengths, batch_first=True, enforce_sorted=False
)  # (1)!
outputs, (hidden, _) = lstm(packed)
print(torch.allclose(hidden[-1], last, atol=1e-6))
outputs, lengths = pad_packed_sequence(outputs, batch_first=True)
print(tuple(outputs.shape), bool((outputs[0, 2:] == 0).all()))
# --8<-- [end:pack]
