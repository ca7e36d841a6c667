# --8<-- [start:padded]
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [torch.tensor(word) for word in ([5], [7, 8, 9], [2, 4])]


def padded_batch(samples: list[torch.Tensor]) -> torch.Tensor:
    return pad_sequence(samples, batch_first=True)


for batch in DataLoader(data, batch_size=3, collate_fn=padded_batch):
    print(batch)
# --8<-- [end:padded]

# --8<-- [start:default] raises
next(iter(DataLoader(data, batch_size=3)))
# --8<-- [end:default]
