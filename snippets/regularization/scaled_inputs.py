# --8<-- [start:compare]
import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

cancer = load_breast_cancer()
inputs = torch.tensor(cancer.data).float()
targets = torch.tensor(cancer.target)
means = inputs.mean(dim=0)
print(f"column means from {means.min():.3f} to {means.max():.0f}")
loss_function = nn.CrossEntropyLoss()


def run(seed: int, scaled: bool) -> list[float]:
    torch.manual_seed(seed)
    order = torch.randperm(len(inputs))
    training, validation = order[:300], order[300:]
    x = inputs
    if scaled:
        own = inputs[training]
        x = (inputs - own.mean(dim=0)) / own.std(dim=0)  # (1)!
    layers = [nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 2)]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = loss_function(model(x[training]), targets[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = model(x[validation]).argmax(dim=1)
    right = (guesses == targets[validation]).float().mean()
    return [right.item(), targets[validation].float().mean().item()]  # (2)!


for scaled in [False, True]:
    runs = torch.tensor([run(seed, scaled) for seed in range(5)])
    scores, benign = runs.T
    name = "scaled" if scaled else "raw"
    print(f"{name:6} {scores.mean():.2f} ± {scores.std():.2f}")
print(f"always benign: {benign.mean():.2f}")
# --8<-- [end:compare]
