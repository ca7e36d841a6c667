# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

photos = [torch.ones(3, 20, 30), torch.ones(1, 32, 32)]
for batch in DataLoader(photos, batch_size=2):
    print(batch.shape)
# --8<-- [end:fails]
