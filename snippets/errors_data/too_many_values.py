# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

rows = torch.ones(8, 3)
for inputs, targets in DataLoader(rows, batch_size=4):
    print(inputs.shape, targets.shape)
# --8<-- [end:fails]
