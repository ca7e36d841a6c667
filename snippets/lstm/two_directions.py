# --8<-- [start:ends]
import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_sequence

torch.manual_seed(0)
lstm = nn.LSTM(1, 2, batch_first=True, bidirectional=True)
items = [torch.rand(2, 1), torch.rand(5, 1)]
_, (alone, _) = lstm(items[0].unsqueeze(0))
outputs, _ = lstm(pad_sequence(items, batch_first=True))
forward_end, backward_end = outputs[0, 1, :2], outputs[0, 0, 2:]  # (1)!
print("forward: ", torch.allclose(forward_end, alone[-2, 0], atol=1e-6))
print("backward:", torch.allclose(backward_end, alone[-1, 0], atol=1e-6))
# --8<-- [end:ends]

# --8<-- [start:join]
_, (hidden, _) = lstm(pack_sequence(items, enforce_sorted=False))
both_ends = torch.cat([hidden[-2], hidden[-1]], dim=1)
print(tuple(both_ends.shape))
print(torch.allclose(both_ends[0], alone[:, 0].flatten(), atol=1e-6))
# --8<-- [end:join]
