# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(8, 3), torch.ones(8))
for inputs, targets in DataLoader(data, batch_size=4):
    print(inputs.shape, targets.shape)
# --8<-- [end:mended]
