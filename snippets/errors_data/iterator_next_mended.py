# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(8), batch_size=4)
print(next(iter(loader)))
# --8<-- [end:mended]
