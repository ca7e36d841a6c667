# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

data = list(range(8))
sampler = WeightedRandomSampler(torch.ones(8), num_samples=8)
DataLoader(data, batch_size=4, sampler=sampler, shuffle=True)
# --8<-- [end:fails]
