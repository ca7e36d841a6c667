# --8<-- [start:train]
import torch
from sklearn.datasets import make_circles
from torch import nn

points, rings = make_circles(400, noise=0.08, factor=0.45, random_state=0)
points = torch.tensor(points, dtype=torch.float32)
rings = torch.tensor(rings)
train, held_out = slice(0, 300), slice(300, 400)


def fit(activation: nn.Module) -> nn.Module:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 16), activation, nn.Linear(16, 2))
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(200):
        loss = loss_function(model(points[train]), rings[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


plain = fit(nn.Identity())  # (1)!
models = {"no activation": plain, "ReLU": fit(nn.ReLU())}
for name, model in models.items():
    with torch.no_grad():
        guesses = model(points[held_out]).argmax(dim=1)
    right = (guesses == rings[held_out]).float().mean().item()
    print(f"{name:13} {right:.2f}")
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, boxes = plt.subplots(1, 2, figsize=(6, 3.2))
line = torch.linspace(-1.5, 1.5, 100)
grid = torch.cartesian_prod(line, line)
extent = (-1.5, 1.5, -1.5, 1.5)
for box, (name, model) in zip(boxes, models.items(), strict=True):
    region = model(grid).argmax(dim=1).reshape(100, 100).T.numpy()
    look = {"cmap": "coolwarm", "vmin": 0, "vmax": 1, "alpha": 0.3}
    box.imshow(region, origin="lower", extent=extent, **look)
    for ring, style in enumerate(["C0o", "C3x"]):
        box.plot(*points[held_out][rings[held_out] == ring].T, style)
    box.set(title=name, xticks=[], yticks=[])
plt.show()
# --8<-- [end:draw]
