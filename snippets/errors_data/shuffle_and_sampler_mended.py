# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

data = list(range(8))
sampler = WeightedRandomSampler(torch.ones(8), num_samples=8)
print(len(DataLoader(data, batch_size=4, sampler=sampler)))
# --8<-- [end:mended]
