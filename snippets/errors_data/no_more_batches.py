# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(8), batch_size=4)
batches = iter(loader)
for _ in range(3):
    print(next(batches))
# --8<-- [end:fails]
