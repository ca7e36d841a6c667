# --8<-- [start:shapes]
import torch
from torch import nn

layers = [nn.Flatten(), nn.Linear(784, 128), nn.ReLU()]
layers += [nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10)]
model = nn.Sequential(*layers)

batch = torch.rand(32, 1, 28, 28)
for layer in model:
    batch = layer(batch)
    print(f"{type(layer).__name__:8} {tuple(batch.shape)}")
# --8<-- [end:shapes]

# --8<-- [start:count]
counts = [p.numel() for p in model.parameters()]
print(counts, "together", sum(counts))
assert sum(counts) == 784 * 128 + 128 + 128 * 64 + 64 + 64 * 10 + 10
# --8<-- [end:count]
