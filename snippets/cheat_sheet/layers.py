# --8<-- [start:layers]
import torch
from torch import nn

rows = torch.rand(4, 16)  # (batch, features)
assert nn.Linear(16, 3)(rows).shape == (4, 3)
assert nn.BatchNorm1d(16)(rows).shape == rows.shape
assert nn.Dropout(0.2)(rows).shape == rows.shape
images = torch.rand(4, 3, 32, 32)  # (batch, channels, h, w)
conv = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
assert conv(images).shape == (4, 8, 16, 16)
words = torch.randint(100, (4, 7))  # (batch, steps)
steps = nn.Embedding(100, 16)(words)
outputs, (h, c) = nn.LSTM(16, 5, batch_first=True)(steps)
print(outputs.shape, h.shape)
# --8<-- [end:layers]
