# --8<-- [start:walk]
import torch


def height(point: torch.Tensor) -> torch.Tensor:
    x, y = point[..., 0], point[..., 1]  # (1)!
    return 0.5 * (x**2 + 20 * y**2)  # (2)!


def walk(optimizer_class, **settings) -> torch.Tensor:
    point = torch.tensor([-4.0, 1.0], requires_grad=True)
    optimizer = optimizer_class([point], **settings)
    path = [point.detach().clone()]
    for _ in range(30):
        loss = height(point)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        path.append(point.detach().clone())
    return torch.stack(path)


paths = {
    "SGD": walk(torch.optim.SGD, lr=0.085),
    "momentum": walk(torch.optim.SGD, lr=0.085, momentum=0.7),
    "RMSprop": walk(torch.optim.RMSprop, lr=0.05),
    "Adam": walk(torch.optim.Adam, lr=0.4),
}
print("losses after 10 and 30 steps")
for name, path in paths.items():
    print(f"{name:8} {height(path[10]):6.2f} {height(path[30]):6.2f}")
# --8<-- [end:walk]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

x = torch.linspace(-4.4, 1.6, 80)
y = torch.linspace(-1.3, 1.3, 60)
grid = torch.stack(torch.meshgrid(x, y, indexing="xy"), dim=-1)
colors = ["tab:blue", "tab:red", "tab:green", "tab:orange"]
figure, axes = plt.subplots(4, 1, figsize=(6, 4), sharex=True)
for axis, color, name in zip(axes, colors, paths, strict=True):
    axis.contour(x, y, height(grid), [0.1, 0.5, 2, 4, 8], colors="0.7")
    axis.plot(*paths[name].T, ".-", color=color)
    axis.plot(0, 0, "kx")
    axis.set(xticks=[], yticks=[])
    axis.set_ylabel(name, rotation=0, ha="right", va="center")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:again]
path = walk(torch.optim.SGD, lr=0.105)
print(f"SGD, lr 0.105: {height(path[30]):.1f}")
for learning_rate in [0.05, 0.1]:
    path = walk(torch.optim.RMSprop, lr=learning_rate)
    print(f"RMSprop, lr {learning_rate:.2f}: {height(path[30]):.2f}")
# --8<-- [end:again]
