# --8<-- [start:functions]
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train_one_epoch(model, loader, loss_function, optimizer, device):
    """Take one step per batch; return the mean loss per sample."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:functions]

# --8<-- [start:score]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
table = load_breast_cancer()
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(1 - table.target).float().unsqueeze(1)


def scores(seed: int) -> list[float]:
    torch.manual_seed(seed)  # (1)!
    train, _, test = torch.randperm(569).split([341, 114, 114])
    inputs = (x - x[train].mean(dim=0)) / x[train].std(dim=0)
    dataset = TensorDataset(inputs[train], y[train])
    loader = DataLoader(dataset, 32, shuffle=True)
    model = nn.Linear(30, 1).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss_function = nn.BCEWithLogitsLoss()
    for _ in range(30):
        train_one_epoch(model, loader, loss_function, optimizer, device)
    with torch.no_grad():
        said = (model(inputs[test].to(device)) > 0).cpu()
    right = (said == (y[test] == 1)).float().mean()
    found = [(y[test] == 0).float().mean().item()]  # (2)!
    for other in [KNeighborsClassifier(), LogisticRegression()]:
        other.fit(inputs[train], y[train, 0])
        found.append(other.score(inputs[test], y[test, 0]))
    return [*found, right.item()]


results = torch.tensor([scores(seed) for seed in range(5)])
names = ["always benign", "5 neighbors", "LogisticRegression", "this model"]
for name, column in zip(names, results.T, strict=True):
    print(f"{name:18}  {column.mean():.2f} ± {column.std():.2f}")
# --8<-- [end:score]

# --8<-- [start:gaps]
for name, column in zip(names[1:3], results.T[1:3], strict=True):
    gap = results[:, 3] - column
    print(f"better than {name}: {gap.mean():.2f} ± {gap.std():.2f}")
# --8<-- [end:gaps]
