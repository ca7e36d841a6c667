# --8<-- [start:filler]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.GRU(3, 4, batch_first=True)
short, long = torch.rand(2, 3), torch.rand(5, 3)
batch = torch.zeros(2, 5, 3)
batch[0, :2] = short
batch[1] = long

_, alone = layer(short.unsqueeze(0))
_, hidden = layer(batch)
print(torch.allclose(hidden[0, 0], alone[0, 0], atol=1e-6))
# --8<-- [end:filler]

# --8<-- [start:packed]
from torch.nn.utils.rnn import pack_padded_sequence

lengths = torch.tensor([2, 5])
packed = pack_padded_sequence(
    batch, lengths, batch_first=True, enforce_sorted=False
)
_, hidden = layer(packed)
print(torch.allclose(hidden[0, 0], alone[0, 0], atol=1e-6))
# --8<-- [end:packed]
