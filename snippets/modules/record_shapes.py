# --8<-- [start:record]
import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(784, 128),
    nn.ReLU(),
    nn.Linear(128, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)


def show(module, inputs, output) -> None:
    before, after = tuple(inputs[0].shape), tuple(output.shape)  # (1)!
    print(f"{type(module).__name__:6} {before} -> {after}")


handles = [layer.register_forward_hook(show) for layer in model]
model(torch.randn(32, 784))
for handle in handles:
    handle.remove()
# --8<-- [end:record]

# --8<-- [start:keep]
kept = {}


def keep(module, inputs, output) -> None:
    kept["hidden"] = output.detach()


handle = model[3].register_forward_hook(keep)
model(torch.randn(32, 784))
handle.remove()
print(kept["hidden"].shape, kept["hidden"].requires_grad)
# --8<-- [end:keep]
