# --8<-- [start:pad]
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad(items: list[Tensor]) -> tuple[Tensor, Tensor]:
    lengths = torch.tensor([len(item) for item in items])
    return pad_sequence(items, batch_first=True), lengths


sentences = [torch.tensor(s) for s in ([4], [7, 2], [5, 1, 9])]
loader = DataLoader(sentences, batch_size=3, collate_fn=pad)
words, lengths = next(iter(loader))
print(words)
print(lengths)
# --8<-- [end:pad]
