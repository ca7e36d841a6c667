# --8<-- [start:fails] raises
import torch
from torch.utils.data import DataLoader

samples = [{"inputs": torch.ones(3), "target": 1}] * 8
for inputs, targets in DataLoader(samples, batch_size=4):
    print(inputs.shape, targets.shape)
# --8<-- [end:fails]
