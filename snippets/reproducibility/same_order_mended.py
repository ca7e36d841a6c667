# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader

orders = set()
torch.manual_seed(0)
for _ in range(5):
    loader = DataLoader(range(100), batch_size=100, shuffle=True)
    orders.add(tuple(next(iter(loader)).tolist()))
print("different orders in 5 epochs:", len(orders))
# --8<-- [end:mended]
