# --8<-- [start:mended]
import torch
from torch.nn.utils.rnn import pack_padded_sequence

padded = torch.randn(3, 5, 8)
lengths = torch.tensor([5, 3, 2])
packed = pack_padded_sequence(padded, lengths, batch_first=True)
print(packed.batch_sizes)
# --8<-- [end:mended]
