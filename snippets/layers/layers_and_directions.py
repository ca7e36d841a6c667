# --8<-- [start:shapes]
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.rand(2, 5, 3)
print("layers both   output     hidden")
for layers in [1, 2]:
    for both in [False, True]:
        layer = nn.GRU(3, 4, layers, bidirectional=both, batch_first=True)
        output, hidden = layer(inputs)
        shapes = tuple(output.shape), tuple(hidden.shape)
        print(f"{layers:6} {both!s:6}", *shapes)
# --8<-- [end:shapes]

# --8<-- [start:ends]
forward_half, backward_half = output.split(4, dim=2)
print(torch.allclose(hidden[-2], forward_half[:, -1]))
print(torch.allclose(hidden[-1], backward_half[:, -1]))
print(torch.allclose(hidden[-1], backward_half[:, 0]))
both_ends = torch.cat([hidden[-2], hidden[-1]], dim=1)
print(tuple(both_ends.shape))
# --8<-- [end:ends]
