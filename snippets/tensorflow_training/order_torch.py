# --8<-- [start:default]
import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.arange(8))
loader = DataLoader(data, batch_size=4)
print("epoch 0:", *[batch.tolist() for (batch,) in loader])
print("epoch 1:", *[batch.tolist() for (batch,) in loader])
print("batch size, if you don't say:", DataLoader(data).batch_size)
# --8<-- [end:default]

# --8<-- [start:chosen]
loader = DataLoader(data, batch_size=4, shuffle=True)
for epoch in range(2):
    batches = [batch.tolist() for (batch,) in loader]
    print(f"shuffle=True, epoch {epoch}:", *batches)
# --8<-- [end:chosen]
