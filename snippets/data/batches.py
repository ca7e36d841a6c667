# --8<-- [start:iterate]
import torch
from torch.utils.data import DataLoader, TensorDataset

inputs = torch.arange(20.0).reshape(10, 2)
dataset = TensorDataset(inputs, torch.arange(10))

loader = DataLoader(dataset, batch_size=4)
print(len(loader), "batches")
for inputs, targets in loader:
    print(inputs.shape, targets)
# --8<-- [end:iterate]

# --8<-- [start:drop]
loader = DataLoader(dataset, batch_size=4, drop_last=True)
print(len(loader), "batches")
# --8<-- [end:drop]
