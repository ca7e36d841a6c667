# --8<-- [start:data]
import torch
from torch.utils.data import DataLoader

loader = DataLoader(range(100), batch_size=100, shuffle=True)
# --8<-- [end:data]

# --8<-- [start:wrong]
orders = set()
for _ in range(5):  # epochs
    torch.manual_seed(0)
    orders |= {tuple(batch.tolist()) for batch in loader}
wrong = len(orders)
print(f"5 epochs, different orders: {wrong}")
# --8<-- [end:wrong]

# --8<-- [start:right]
orders = set()
torch.manual_seed(0)
for _ in range(5):  # epochs
    orders |= {tuple(batch.tolist()) for batch in loader}
right = len(orders)
print(f"5 epochs, different orders: {right}")
assert wrong == 1 and right == 5
# --8<-- [end:right]
