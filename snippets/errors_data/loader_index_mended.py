# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader

data = torch.arange(8)
loader = DataLoader(data, batch_size=4)
print(data[0], next(iter(loader)))
# --8<-- [end:mended]
