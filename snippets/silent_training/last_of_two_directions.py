# --8<-- [start:data]
import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 16, batch_first=True, bidirectional=True)
x = torch.randn(1, 10, 3)
changed = x.clone()
changed[:, 0] += 1  # the first step alone
# --8<-- [end:data]


# --8<-- [start:wrong]
def last(sequence):
    output, _ = lstm(sequence)
    return output[:, -1]


moved = (last(changed) - last(x))[:, 16:]  # the backward half
wrong = (moved != 0).sum().item()
print(f"backward features that see step 0: {wrong} of 16")
# --8<-- [end:wrong]


# --8<-- [start:right]
def last(sequence):
    _, (h, _) = lstm(sequence)
    return torch.cat([h[-2], h[-1]], dim=1)


moved = (last(changed) - last(x))[:, 16:]
right = (moved != 0).sum().item()
print(f"backward features that see step 0: {right} of 16")
assert wrong == 0 and right == 16
# --8<-- [end:right]
