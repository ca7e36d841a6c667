# --8<-- [start:fails] raises
import torch
from torch.nn.utils.rnn import pack_padded_sequence

padded = torch.randn(3, 5, 8)
lengths = torch.tensor([5, 3, 0])
pack_padded_sequence(padded, lengths, batch_first=True)
# --8<-- [end:fails]
