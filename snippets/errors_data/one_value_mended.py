# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(8, 3))
for (inputs,) in DataLoader(data, batch_size=4):
    print(inputs.shape)
# --8<-- [end:mended]
