# --8<-- [start:compare]
import torch
from torch import nn

torch.manual_seed(0)
images = torch.rand(4, 6, 5, 5)


def normalize(x: torch.Tensor, dims: tuple[int, ...]) -> torch.Tensor:
    mean = x.mean(dim=dims, keepdim=True)
    variance = x.var(dim=dims, correction=0, keepdim=True)
    return (x - mean) / (variance + 1e-5).sqrt()


groups = images.unflatten(1, (2, 3))  # (1)!
in_groups = normalize(groups, (2, 3, 4)).flatten(1, 2)
rows = {
    "N H W": (nn.BatchNorm2d(6), normalize(images, (0, 2, 3))),
    "C H W": (nn.LayerNorm([6, 5, 5]), normalize(images, (1, 2, 3))),
    "C/2 H W": (nn.GroupNorm(2, 6), in_groups),
    "H W": (nn.InstanceNorm2d(6), normalize(images, (2, 3))),
}
print("layer           mean over  buffers  alone = in batch")
for dims, (layer, by_hand) in rows.items():
    together = layer(images)
    assert torch.allclose(together, by_hand, atol=1e-5)
    name, buffers = type(layer).__name__, len(list(layer.buffers()))
    same = torch.allclose(layer(images[:1]), together[:1], atol=1e-5)
    print(f"{name:15} {dims:10} {buffers:<8} {same}")
print([name for name, _ in nn.BatchNorm2d(6).named_buffers()])

tokens, norm = torch.rand(2, 3, 64), nn.LayerNorm(64)
assert torch.allclose(norm(tokens)[0, 0], norm(tokens[0, 0]), atol=1e-5)
# --8<-- [end:compare]

# --8<-- [start:draw]
import matplotlib.pyplot as plt
from matplotlib.colors import ListedColormap

colors = ListedColormap(["white", "tab:blue"])
_, four = plt.subplots(2, 2, figsize=(6, 4), layout="constrained")
images.requires_grad_()
for axes, (layer, _) in zip(four.flat, rows.values(), strict=True):
    images.grad = None
    layer(images)[0, 0, 0, 0].backward()  # (1)!
    touched = images.grad.abs().sum(dim=(2, 3)) > 0
    print(f"{int(touched.sum()) * 25:3} pixels", type(layer).__name__)
    axes.pcolormesh(touched.numpy(), cmap=colors, ec="k", vmin=0, vmax=1)
    axes.set(title=type(layer).__name__, xticks=[], yticks=[])
    axes.set(xlabel="6 channels", ylabel="4 images")
    axes.invert_yaxis()
plt.show()
# --8<-- [end:draw]
