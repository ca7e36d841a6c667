# --8<-- [start:gates]
import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 6, batch_first=True)
inputs = torch.rand(2, 5, 3)
hidden, cell = torch.zeros(2, 6), torch.zeros(2, 6)
for step in range(5):
    sums = (
        inputs[:, step] @ lstm.weight_ih_l0.T
        + lstm.bias_ih_l0
        + hidden @ lstm.weight_hh_l0.T
        + lstm.bias_hh_l0
    )
    i, f, g, o = sums.chunk(4, dim=1)  # (1)!
    cell = f.sigmoid() * cell + i.sigmoid() * g.tanh()
    hidden = o.sigmoid() * cell.tanh()

outputs, (last_hidden, last_cell) = lstm(inputs)
assert torch.allclose(hidden, last_hidden[0], atol=1e-6)
assert torch.allclose(cell, last_cell[0], atol=1e-6)
print(tuple(sums.shape), tuple(f.shape))
# --8<-- [end:gates]

# --8<-- [start:count]
print(sum(p.numel() for p in lstm.parameters()), 4 * 6 * (3 + 6 + 2))
# --8<-- [end:count]

# --8<-- [start:forget]
changed = inputs.clone()
changed[:, 0] = 5.0  # (1)!
with torch.no_grad():
    for bias in [-10.0, 10.0]:
        lstm.bias_ih_l0[6:12] = bias  # (2)!
        _, (_, cell) = lstm(inputs)
        _, (_, other) = lstm(changed)
        print(f"bias {bias:5}: {(other - cell).abs().max():.2f}")
# --8<-- [end:forget]
