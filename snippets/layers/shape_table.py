# --8<-- [start:table]
import torch
from torch import nn

batch, channels, size = 4, 3, 32
time, features, hidden = 7, 5, 6
rows = torch.rand(batch, features)
images = torch.rand(batch, channels, size, size)
words = torch.zeros(batch, time, dtype=torch.int64)
series = torch.rand(batch, time, features)


def check(layer: nn.Module, inputs: torch.Tensor, *expected: int):
    out = layer(inputs)
    output = out[0] if isinstance(out, tuple) else out
    assert output.shape == expected
    name = type(layer).__name__
    print(f"{name:17} {tuple(inputs.shape)} -> {expected}")


check(nn.Linear(features, hidden), rows, batch, hidden)
check(nn.Linear(features, hidden), series, batch, time, hidden)
check(nn.Conv2d(channels, 8, 3), images, batch, 8, size - 2, size - 2)
check(nn.Conv2d(channels, 8, 3, padding=1), images, batch, 8, size, size)
half = size // 2
check(nn.MaxPool2d(2), images, batch, channels, half, half)
check(nn.AdaptiveAvgPool2d(1), images, batch, channels, 1, 1)
check(nn.Flatten(), images, batch, channels * size * size)
check(nn.Embedding(9, hidden), words, batch, time, hidden)
for kind in [nn.RNN, nn.GRU, nn.LSTM]:
    layer = kind(features, hidden, batch_first=True)
    check(layer, series, batch, time, hidden)
layers = 2
layer = nn.GRU(
    features, hidden, layers, batch_first=True, bidirectional=True
)
check(layer, series, batch, time, 2 * hidden)
assert layer(series)[1].shape == (2 * layers, batch, hidden)
for activation in [nn.ReLU(), nn.Softmax(dim=-1)]:
    check(activation, series, batch, time, features)

assert nn.Linear(4, 6)(torch.rand(8, 7, 4)).shape == (8, 7, 6)
image = torch.rand(1, 1, 30, 30)
for stride, padding, out in [(2, 1, 14), (2, 0, 13), (1, 1, 28)]:
    conv = nn.Conv2d(1, 1, 5, stride=stride, padding=padding)
    assert conv(image).shape[-1] == out
_, last = nn.GRU(5, 6, batch_first=True)(torch.rand(3, 7, 5))
assert last.shape == (1, 3, 6)
# --8<-- [end:table]
