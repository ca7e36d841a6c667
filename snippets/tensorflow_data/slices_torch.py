# --8<-- [start:batches]
import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(20.0).reshape(10, 2)
y = torch.arange(10)
samples = TensorDataset(x, y)
data = DataLoader(samples, batch_size=4)
print("batches:", len(data))
for inputs, targets in data:
    print(tuple(inputs.shape), targets.tolist())
# --8<-- [end:batches]

# --8<-- [start:full]
full = DataLoader(samples, batch_size=4, drop_last=True)
print("full batches:", len(full))
# --8<-- [end:full]

# --8<-- [start:sample]
print("one sample:", samples[3])  # (1)!
# --8<-- [end:sample]
