# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader


def endless(loader):
    while True:
        yield from loader


loader = DataLoader(torch.arange(8), batch_size=4)
batches = endless(loader)
for _ in range(3):
    print(next(batches))
# --8<-- [end:mended]
