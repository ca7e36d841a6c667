# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(8), batch_size=4)
batches = iter(loader)
print(next(batches), next(batches))
# --8<-- [end:mended]
