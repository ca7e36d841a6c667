# --8<-- [start:pad]
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad_with_mask(items: list[Tensor]) -> tuple[Tensor, Tensor]:
    ones = [torch.ones(len(item)) for item in items]
    values = pad_sequence(items, batch_first=True, padding_value=-1)
    return values, pad_sequence(ones, batch_first=True)


days = [[2.0, 4.0], [3.0], [1.0, 5.0, 6.0]]
items = [torch.tensor(day) for day in days]
loader = DataLoader(items, batch_size=3, collate_fn=pad_with_mask)
values, mask = next(iter(loader))
print("with the padding:", values.mean(dim=1))
print("without it:      ", (values * mask).sum(dim=1) / mask.sum(dim=1))
# --8<-- [end:pad]
