# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

texts = [torch.tensor([4, 7, 2]), torch.tensor([5, 1])]
for batch in DataLoader(texts, batch_size=2):
    print(batch)
# --8<-- [end:fails]
