# --8<-- [start:mended]
import torch
from torch import nn

rnn = nn.RNN(input_size=2, hidden_size=3)
state = torch.zeros(1, 4, 3)
for step in range(2):
    output, state = rnn(torch.ones(5, 4, 2), state.detach())
    output.mean().backward()
    print("step", step, "went back")
# --8<-- [end:mended]
