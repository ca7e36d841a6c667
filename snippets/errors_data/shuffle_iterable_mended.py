# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader, IterableDataset


class Numbers(IterableDataset):
    def __iter__(self):
        yield from torch.randperm(8)


batches = torch.stack(list(DataLoader(Numbers(), batch_size=4)))
print(batches.shape, batches.flatten().sort().values)
# --8<-- [end:mended]
