# --8<-- [start:mended]
import torch
from torch.nn.utils.rnn import pad_sequence

sentences = [[4, 7], [1, 9, 3]]
rows = [torch.tensor(row) for row in sentences]
print(pad_sequence(rows, batch_first=True))
# --8<-- [end:mended]
