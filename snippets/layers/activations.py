# --8<-- [start:table]
import torch
from torch import nn

activations = [
    nn.ReLU(),
    nn.LeakyReLU(0.1),
    nn.GELU(),
    nn.Sigmoid(),
    nn.Tanh(),
]
print("at           -2     0     2     -2     0     2")
for activation in activations:
    points = torch.tensor([-2.0, 0.0, 2.0], requires_grad=True)
    values = activation(points)
    values.sum().backward()  # (1)!
    name = type(activation).__name__
    print(f"{name:9}", *[f"{value:5.2f}" for value in values], end="  ")
    print(*[f"{slope:5.2f}" for slope in points.grad])
# --8<-- [end:table]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

styles = ["C0-", "C1--", "C2-", "C3-", "k--"]
figure, panels = plt.subplots(1, 2, figsize=(6, 4), layout="constrained")
for style, activation in zip(styles, activations, strict=True):
    points = (torch.arange(-80, 81) / 20).requires_grad_()
    values = activation(points)
    values.sum().backward()
    name = type(activation).__name__
    lines = [values.detach(), points.grad]
    for axes, line in zip(panels, lines, strict=True):
        axes.plot(points.detach(), line, style, label=name)
    if name == "Sigmoid":
        assert 0 < values.min() and values.max() < 1
        assert points.grad.max() == 0.25
    if name == "Tanh":
        assert -1 < values.min() and values.max() < 1
    assert not list(activation.parameters())
assert torch.equal(nn.ReLU()(points), torch.relu(points))
for axes, title in zip(panels, ["value", "slope"], strict=True):
    axes.set_title(title)
    axes.set_xlabel("input")
panels[0].set_ylim(-1.2, 2.2)
panels[1].set_ylim(-0.2, 1.2)
handles = panels[0].get_legend_handles_labels()
figure.legend(*handles, loc="outside lower center", ncols=3, frameon=False)
plt.show()
# --8<-- [end:draw]
