# --8<-- [start:count]
import torch
from torch import nn

torch.manual_seed(0)
layers = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.AvgPool2d(2),  # (1)!
    nn.Conv2d(32, 64, 3),
    nn.AvgPool2d(2),
)
field, step = 1, 1
sizes = [(3, 1), (2, 2), (3, 1), (2, 2)]
for depth, (kernel, stride) in enumerate(sizes, 1):
    image = torch.rand(1, 1, 28, 28, requires_grad=True)
    maps = layers[:depth](image)
    maps[0, 0, 2, 2].backward()  # (2)!
    touched = image.grad[0, 0] != 0
    rows = touched.any(dim=1).sum().item()
    field += (kernel - 1) * step
    step *= stride
    assert rows == field and touched.sum() == field * field
    name = type(layers[depth - 1]).__name__
    print(f"{name:9} sees {rows} by {rows} pixels")
# --8<-- [end:count]

# --8<-- [start:unseen]
image = torch.rand(1, 1, 28, 28, requires_grad=True)
layers(image).sum().backward()
print("pixels that nothing sees:", (image.grad == 0).sum().item())
assert image.grad[..., :26, :26].all()
# --8<-- [end:unseen]
