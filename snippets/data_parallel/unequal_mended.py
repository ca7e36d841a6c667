# --8<-- [start:factor]
import torch


def gradient(inputs, factor):
    """Return the slope of the loss, multiplied by a factor."""
    weight = torch.tensor(1.0, requires_grad=True)
    (factor * (weight * inputs).mean()).backward()
    return weight.grad


batch = torch.tensor([1.0, 3.0, 5.0, 7.0])
world_size = 2
gradients = []
for part in batch.split([3, 1]):
    factor = world_size * len(part) / len(batch)
    gradients.append(gradient(part, factor))
    print(f"{len(part)} of {len(batch)} rows: factor {factor}")
print("mean:", sum(gradients) / world_size)
assert sum(gradients) / world_size == gradient(batch, 1.0)
# --8<-- [end:factor]
