# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

sentences = [torch.tensor([4]), torch.tensor([7, 2])]
next(iter(DataLoader(sentences, batch_size=2)))
# --8<-- [end:fails]
