# --8<-- [start:step]
import torch
from torch import nn


def megabytes(tensors) -> float:
    return sum(t.numel() * t.element_size() for t in tensors) / 1e6


model = nn.Sequential(
    nn.Linear(1000, 1000, bias=False),
    nn.ReLU(),
    nn.Linear(1000, 1000, bias=False),
)
optimizer = torch.optim.Adam(model.parameters())
model(torch.rand(8, 1000)).sum().backward()
optimizer.step()

weights = list(model.parameters())
gradients = [weight.grad for weight in weights]
states = optimizer.state.values()
averages = [s[key] for s in states for key in ("exp_avg", "exp_avg_sq")]
for name, tensors in [
    ("parameters", weights),
    ("gradients", gradients),
    ("Adam's averages", averages),
]:
    print(f"{name:16}{megabytes(tensors):5.1f} MB")
total = megabytes(weights + gradients + averages)
print(f"{'together':16}{total:5.1f} MB")
assert total == 4 * megabytes(weights)
# --8<-- [end:step]


# --8<-- [start:reset]
def gradients_in_memory() -> float:
    return megabytes(w.grad for w in weights if w.grad is not None)


optimizer.zero_grad(set_to_none=False)
print("filled with zeros:", gradients_in_memory(), "MB")
optimizer.zero_grad()
print("set to None:      ", gradients_in_memory(), "MB")
# --8<-- [end:reset]
