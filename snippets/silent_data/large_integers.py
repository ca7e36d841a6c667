# --8<-- [start:data]
import torch

ids = 2**24 + torch.arange(100)
# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = len(ids.to(torch.float32).unique())
print(f"100 customers, different ids: {wrong}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = len(ids.unique())
print(f"100 customers, different ids: {right}")
assert wrong < 60 and right == 100
# --8<-- [end:right]
