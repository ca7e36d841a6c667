# --8<-- [start:compare]
import torch
from torch import nn

for batch_first in [True, False]:
    torch.manual_seed(0)
    layer = nn.GRU(3, 4, batch_first=batch_first)
    inputs = torch.zeros(2, 5, 3)
    before, _ = layer(inputs)
    inputs[0] = 1.0  # (1)!
    after, _ = layer(inputs)
    change = (after[1] - before[1]).abs().max()
    print(batch_first, tuple(after.shape), f"{change:.2f}")
# --8<-- [end:compare]
