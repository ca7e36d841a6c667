# --8<-- [start:equal]
import torch


def gradient(inputs):
    """Return the slope of the mean prediction, for a weight of 1."""
    weight = torch.tensor(1.0, requires_grad=True)
    (weight * inputs).mean().backward()
    return weight.grad


batch = torch.tensor([1.0, 3.0, 5.0, 7.0])
parts = [gradient(part) for part in batch.split([2, 2])]
print("joint:", gradient(batch))
print("parts:", parts, "mean:", sum(parts) / 2)
# --8<-- [end:equal]

# --8<-- [start:unequal]
parts = [gradient(part) for part in batch.split([3, 1])]
print("parts:", parts, "mean:", sum(parts) / 2)
# --8<-- [end:unequal]

# --8<-- [start:network]
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
model.double()  # (1)!
inputs = torch.randn(12, 4, dtype=torch.float64)
targets = torch.randint(3, (12,))


def gradients(rows):
    loss = nn.functional.cross_entropy(model(inputs[rows]), targets[rows])
    return torch.autograd.grad(loss, list(model.parameters()))  # (2)!


joint = gradients(slice(0, 12))
halves = gradients(slice(0, 6)), gradients(slice(6, 12))
for whole, first, second in zip(joint, *halves, strict=True):
    torch.testing.assert_close((first + second) / 2, whole)
print(f"{len(joint)} parameters, all means equal the joint gradient")
# --8<-- [end:network]

# --8<-- [start:ignored]
targets[:4] = -100  # (1)!
[joint, *_] = gradients(slice(0, 12))
[first, *_] = gradients(slice(0, 6))
[second, *_] = gradients(slice(6, 12))
print("equal:", torch.allclose((first + second) / 2, joint))
shared = (2 * first + 6 * second) / 8  # (2)!
print("by counted targets:", torch.allclose(shared, joint))
# --8<-- [end:ignored]
