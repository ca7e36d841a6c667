# --8<-- [start:scores] varies
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
targets = torch.tensor(digits.target)


def score(split: int = 0, weights: int = 0, order: int = 0) -> float:
    """Train on 300 digits; return the validation accuracy."""
    cut = torch.Generator().manual_seed(split)
    mixed = torch.randperm(len(inputs), generator=cut)
    train, validation = mixed[:300], mixed[300:600]
    torch.manual_seed(weights)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    shuffle = torch.Generator().manual_seed(order)
    for _ in range(30):
        mixed = train[torch.randperm(300, generator=shuffle)]
        for batch in mixed.split(50):
            predictions = model(inputs[batch])
            loss = nn.functional.cross_entropy(predictions, targets[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = model(inputs[validation]).argmax(dim=1) == targets[validation]
    return right.float().mean().item()


seeds = range(8)
scores = {
    "split": [score(split=seed) for seed in seeds],
    "weights": [score(weights=seed) for seed in seeds],
    "order": [score(order=seed) for seed in seeds],
    "all": [score(seed, seed + 100, seed + 200) for seed in seeds],
}
spread = {}
for name, values in scores.items():
    spread[name] = torch.tensor(values).std().item()
    mean = sum(values) / len(values)
    print(f"{name:8} {mean:.3f} ± {spread[name]:.3f}")
assert spread["split"] > 1.5 * max(spread["weights"], spread["order"])
# --8<-- [end:scores]

# --8<-- [start:draw] varies
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 2.8), layout="constrained")
for row, values in enumerate(scores.values()):
    plt.plot(values, [-row] * len(values), "o", color="tab:blue", alpha=0.5)
plt.yticks([0, -1, -2, -3], ["split", "weights", "order", "all three"])
plt.xlabel("validation accuracy")
plt.show()
# --8<-- [end:draw]
