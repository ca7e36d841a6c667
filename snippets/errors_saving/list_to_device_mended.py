# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(4, 2), torch.ones(4))
for batch in DataLoader(data, batch_size=4):
    inputs, targets = [part.to("cpu") for part in batch]
    print(inputs.shape, targets.shape)
# --8<-- [end:mended]
