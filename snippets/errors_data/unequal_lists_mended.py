# --8<-- [start:mended]
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad(batch):
    words = [torch.tensor(words) for words, label in batch]
    labels = torch.tensor([label for words, label in batch])
    return pad_sequence(words, batch_first=True), labels


samples = [([4, 7, 2], 0), ([5, 1], 1)]
for words, labels in DataLoader(samples, batch_size=2, collate_fn=pad):
    print(words, labels)
# --8<-- [end:mended]
