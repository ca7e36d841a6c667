# --8<-- [start:count]
import torch
from torch import nn


def kept_megabytes(model: nn.Module, inputs: torch.Tensor) -> float:
    """Return what the forward pass keeps for backward()."""
    weights = {p.untyped_storage().data_ptr() for p in model.parameters()}
    sizes = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in weights:  # (1)!
            sizes[storage.data_ptr()] = storage.nbytes()
        return tensor

    hooks = torch.autograd.graph.saved_tensors_hooks
    with hooks(note, lambda tensor: tensor):  # (2)!
        outputs = model(inputs)  # (3)!
    del outputs
    return sum(sizes.values()) / 1e6


# --8<-- [end:count]

# --8<-- [start:grow]
layers = []
for _ in range(8):
    layers += [nn.Linear(250, 250, bias=False), nn.ReLU()]
model = nn.Sequential(*layers)

sizes = [500, 1000, 2000, 4000]
kept = [kept_megabytes(model, torch.rand(size, 250)) for size in sizes]
for size, activations in zip(sizes, kept, strict=True):
    print(f"batch of {size:4}: {activations:4.1f} MB")
# --8<-- [end:grow]

# --8<-- [start:no_grad]
with torch.no_grad():
    print(kept_megabytes(model, torch.rand(4000, 250)), "MB")
# --8<-- [end:no_grad]

# --8<-- [start:mixed]
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(f"{kept_megabytes(model, torch.rand(1000, 250)):.1f} MB")
# --8<-- [end:mixed]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

weights = sum(p.numel() * p.element_size() for p in model.parameters())
fixed = 4 * weights / 1e6
print(f"fixed part: {fixed:.1f} MB")
names = [str(size) for size in sizes]
plt.figure(figsize=(6, 3.5), layout="constrained")
plt.bar(names, fixed, color="tab:blue", label="fixed part, with Adam")
plt.bar(names, kept, bottom=fixed, color="tab:red", label="activations")
plt.xlabel("batch size")
plt.ylabel("MB")
plt.legend()
plt.show()
# --8<-- [end:draw]
