# --8<-- [start:detached]
import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(1, 4, batch_first=True)
chunks = torch.rand(2, 60, 1).split(20, dim=1)  # (1)!
state = None  # (2)!
for chunk in chunks:
    outputs, state = lstm(chunk, state)
    loss = outputs.square().mean()
    loss.backward()  # (3)!
    state = tuple(part.detach() for part in state)
_, (hidden, _) = lstm(torch.cat(chunks, dim=1))
print(torch.allclose(state[0], hidden, atol=1e-6))
# --8<-- [end:detached]
