# --8<-- [start:fails] raises
import torch
from torch.nn.utils.rnn import pack_padded_sequence

padded = torch.randn(3, 5, 8)
lengths = torch.tensor([5, 3, 2])
pack_padded_sequence(padded, lengths)
# --8<-- [end:fails]
