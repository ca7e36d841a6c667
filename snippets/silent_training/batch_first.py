# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 20, 3)  # 8 sequences, 20 steps, 3 features
changed = x.clone()
changed[0] += 1  # the first sequence alone
# --8<-- [end:data]

# --8<-- [start:wrong]
lstm = nn.LSTM(3, 16)
moved = (lstm(changed)[0] - lstm(x)[0]).abs().amax(dim=(1, 2))
wrong = (moved > 1e-4).sum().item()
print(f"outputs that moved: {wrong} of 8")
# --8<-- [end:wrong]

# --8<-- [start:right]
lstm = nn.LSTM(3, 16, batch_first=True)
moved = (lstm(changed)[0] - lstm(x)[0]).abs().amax(dim=(1, 2))
right = (moved > 1e-4).sum().item()
print(f"outputs that moved: {right} of 8")
assert right == 1 and wrong == 8
# --8<-- [end:right]
