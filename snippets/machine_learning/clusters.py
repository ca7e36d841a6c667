# --8<-- [start:cluster]
import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.data / 16)


def k_means(points: torch.Tensor, k: int):
    centers = points[torch.randperm(len(points))[:k]]  # (1)!
    for _ in range(50):
        groups = torch.cdist(points, centers).argmin(dim=1)
        members = [points[groups == group] for group in range(k)]
        means = [rows.mean(dim=0) for rows in members]  # (2)!
        centers = torch.stack(means)
    spread = (points - centers[groups]).square().sum().item()  # (3)!
    return spread, groups, centers


torch.manual_seed(0)
tries = [k_means(images, 10) for _ in range(10)]
spreads = [result[0] for result in tries]
print(f"spread {min(spreads):.1f} to {max(spreads):.1f}")
_, groups, centers = tries[spreads.index(min(spreads))]
# --8<-- [end:cluster]

# --8<-- [start:judge]
labels = torch.tensor(digits.target)


def judge(groups: torch.Tensor) -> tuple[list[int], float]:
    names = [labels[groups == group].mode().values for group in range(10)]
    right = torch.stack(names)[groups] == labels  # (1)!
    return [name.item() for name in names], right.float().mean().item()


names, right = judge(groups)
print("most frequent digits:", sorted(names))
print(f"images that show their group's digit: {right:.2f}")
_, by_chance = judge(groups[torch.randperm(len(groups))])  # (2)!
print(f"the same for random groups: {by_chance:.2f}")
# --8<-- [end:judge]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, boxes = plt.subplots(2, 5, figsize=(6, 3))
order = sorted(range(10), key=lambda group: names[group])
for box, group in zip(boxes.flat, order, strict=True):
    box.imshow(centers[group].reshape(8, 8).numpy(), cmap="gray_r")
    box.set_title(f"mostly {names[group]}")
    box.axis("off")
plt.show()
# --8<-- [end:draw]
