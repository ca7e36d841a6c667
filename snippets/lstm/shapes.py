# --8<-- [start:length]
import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 6, batch_first=True)
for steps in [5, 200]:
    outputs, (hidden, cell) = lstm(torch.rand(2, steps, 3))
    print(tuple(outputs.shape), tuple(hidden.shape), tuple(cell.shape))
# --8<-- [end:length]

# --8<-- [start:last]
print(torch.equal(outputs[:, -1], hidden[-1]))
# --8<-- [end:last]
