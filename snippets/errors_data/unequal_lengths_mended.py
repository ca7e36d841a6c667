# --8<-- [start:mended]
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad(batch):
    return pad_sequence(batch, batch_first=True)


texts = [torch.tensor([4, 7, 2]), torch.tensor([5, 1])]
for batch in DataLoader(texts, batch_size=2, collate_fn=pad):
    print(batch)
# --8<-- [end:mended]
