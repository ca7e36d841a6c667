# --8<-- [start:undo]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

table = load_diabetes(scaled=False)
x = torch.tensor(table.data, dtype=torch.float32)
mean, std = x[:266].mean(dim=0), x[:266].std(dim=0)

torch.manual_seed(0)
scaled = nn.Linear(10, 1)  # (1)!
raw = nn.Linear(10, 1)
with torch.no_grad():
    raw.weight.copy_(scaled.weight / std)
    raw.bias.copy_(scaled.bias - (scaled.weight * mean / std).sum())
    same = torch.allclose(scaled((x - mean) / std), raw(x), atol=1e-3)
print(same)
# --8<-- [end:undo]
