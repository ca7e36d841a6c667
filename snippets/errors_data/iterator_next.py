# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(8), batch_size=4)
print(iter(loader).next())
# --8<-- [end:fails]
