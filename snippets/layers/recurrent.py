# --8<-- [start:output]
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.rand(2, 5, 3)
layer = nn.RNN(3, 4, batch_first=True)
output, hidden = layer(inputs)
print("output", tuple(output.shape))
print("hidden", tuple(hidden.shape))
print(torch.allclose(output[:, -1], hidden[-1]))
# --8<-- [end:output]

# --8<-- [start:by_hand]
state = torch.zeros(2, 4)
for time in range(5):
    step = inputs[:, time]  # (1)!
    state = torch.tanh(
        step @ layer.weight_ih_l0.T  # (2)!
        + layer.bias_ih_l0
        + state @ layer.weight_hh_l0.T
        + layer.bias_hh_l0
    )
print(torch.allclose(state, hidden[-1], atol=1e-6))
# --8<-- [end:by_hand]

# --8<-- [start:kinds]
for kind in [nn.RNN, nn.GRU, nn.LSTM]:
    layer = kind(3, 4, batch_first=True)
    output, _ = layer(inputs)
    count = sum(p.numel() for p in layer.parameters())
    print(f"{kind.__name__:4}", tuple(output.shape), count)
# --8<-- [end:kinds]

# --8<-- [start:cell]
lstm = nn.LSTM(3, 4, batch_first=True)
output, (hidden, cell) = lstm(inputs)
print(tuple(hidden.shape), tuple(cell.shape))
# --8<-- [end:cell]
