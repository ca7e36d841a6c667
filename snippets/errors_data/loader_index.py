# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

data = torch.arange(8)
loader = DataLoader(data, batch_size=4)
print(loader[0])
# --8<-- [end:fails]
