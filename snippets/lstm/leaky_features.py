# --8<-- [start:broken]
import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(3, 4, batch_first=True, bidirectional=True)


def features(inputs: torch.Tensor) -> torch.Tensor:
    _, (hidden, _) = lstm(inputs)
    return hidden.reshape(len(inputs), 8)


inputs = torch.rand(2, 5, 3)
changed = inputs.clone()
changed[0] = 0.0
print(tuple(features(inputs).shape))
print(torch.equal(features(inputs)[1], features(changed)[1]))
# --8<-- [end:broken]
