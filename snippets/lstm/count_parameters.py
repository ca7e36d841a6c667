# --8<-- [start:count]
from torch import nn

reader, head = nn.LSTM(1, 32, batch_first=True), nn.Linear(32, 1)
count = sum(p.numel() for p in nn.ModuleList([reader, head]).parameters())
assert count == 4 * 32 * (1 + 32 + 2) + 33
print(count)
deeper = nn.LSTM(1, 32, num_layers=2, batch_first=True)
count = sum(p.numel() for p in deeper.parameters())
assert count == 4 * 32 * (1 + 32 + 2) + 4 * 32 * (32 + 32 + 2)
print(count)
# --8<-- [end:count]
