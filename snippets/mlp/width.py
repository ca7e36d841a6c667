# --8<-- [start:width] varies
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
targets = torch.tensor(digits.target)
widths = [1, 2, 4, 8, 16, 32, 64, 128]


def score(width: int, seed: int) -> float:
    torch.manual_seed(seed)
    train, validation = torch.randperm(len(inputs)).split([1200, 597])
    layers = [nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10)]
    model = nn.Sequential(*layers)
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(200):
        loss = loss_function(model(inputs[train]), targets[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        guesses = model(inputs[validation]).argmax(dim=1)
    right = guesses == targets[validation]
    return right.float().mean().item()


scores = torch.tensor([[score(w, s) for s in range(3)] for w in widths])
for width, row in zip(widths, scores, strict=True):
    print(f"{width:3} neurons: {row.mean():.2f} ± {row.std():.2f}")
# --8<-- [end:width]

# --8<-- [start:draw] varies
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.2), layout="constrained")
plt.errorbar(widths, scores.mean(1), scores.std(1), fmt="o-", capsize=4)
plt.xscale("log", base=2)
plt.xticks(widths, widths)
plt.xlabel("neurons in the hidden layer")
plt.ylabel("validation accuracy")
plt.show()
# --8<-- [end:draw]
