# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
hidden = torch.rand(5000, 16) + 0.5  # (1)!
dropout = nn.Dropout(p=0.2)
dropped = dropout(hidden)
kept = dropped != 0
factors = dropped[kept] / hidden[kept]
print(f"zeros: {1 - kept.float().mean():.2f}")
print(f"the rest grew by {factors.min():.2f} to {factors.max():.2f}")
print(f"mean before {hidden.mean():.2f}, after {dropped.mean():.2f}")
print(f"std before {hidden.std():.2f}, after {dropped.std():.2f}")
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, both = plt.subplots(1, 2, figsize=(6, 3), layout="constrained")
parts = {"before": hidden[:8], "after": dropped[:8]}
for axes, (title, part) in zip(both, parts.items(), strict=True):
    axes.pcolormesh(part.numpy(), cmap="Blues", vmin=0, vmax=2, ec="gray")
    axes.set(title=title, xticks=[], yticks=[], xlabel="16 units")
both[0].set_ylabel("8 samples")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:modes]
model = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), dropout)
model.append(nn.Linear(64, 3))
sample = hidden[:1]
print("train mode, equal:  ", torch.equal(model(sample), model(sample)))
with torch.no_grad():
    equal = torch.equal(model(sample), model(sample))
print("with no_grad, equal:", equal)
model.eval()
print("eval mode, equal:   ", torch.equal(model(sample), model(sample)))
assert torch.equal(dropout(hidden), hidden)
# --8<-- [end:modes]
