# --8<-- [start:broken]
import torch
from torch.utils.data import DataLoader

orders = set()
for _ in range(5):
    torch.manual_seed(0)
    loader = DataLoader(range(100), batch_size=100, shuffle=True)
    orders.add(tuple(next(iter(loader)).tolist()))
print("different orders in 5 epochs:", len(orders))
# --8<-- [end:broken]
