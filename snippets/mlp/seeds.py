# --8<-- [start:imports]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

# --8<-- [end:imports]


# --8<-- [start:functions]
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


@torch.no_grad()
def evaluate(model, loader, metric, device):
    """Return the mean of the metric per sample, without training."""
    model.eval()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        value = metric(model(inputs), targets)
        total += value.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:functions]


# --8<-- [start:metric]
def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()


# --8<-- [end:metric]

# --8<-- [start:data]
digits = load_digits()
images = torch.tensor(digits.images / 17).float().unsqueeze(1)
images = nn.functional.interpolate(images, [28, 28], mode="bilinear")
dataset = TensorDataset(images, torch.tensor(digits.target))
# --8<-- [end:data]


# --8<-- [start:scores]
def score(layers: list[nn.Module], train, test) -> float:
    model = nn.Sequential(nn.Flatten(), *layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
    loss_function = nn.CrossEntropyLoss()
    loader = DataLoader(train, 64, shuffle=True)
    for _ in range(30):
        train_one_epoch(model, loader, loss_function, optimizer, "cpu")
    return evaluate(model, DataLoader(test, 256), accuracy, "cpu")


scores = []
for seed in range(5):
    torch.manual_seed(seed)
    train, _, test = random_split(dataset, [0.6, 0.2, 0.2])
    hidden = [nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU()]
    mlp = score([*hidden, nn.Linear(64, 10)], train, test)
    linear = score([nn.Linear(784, 10)], train, test)
    (x, y), (known, labels) = test[:], train[:]
    distances = torch.cdist(x.flatten(1), known.flatten(1))  # (1)!
    right = labels[distances.argmin(dim=1)] == y
    scores.append([mlp, linear, right.float().mean(), mlp - linear])
names = ["MLP", "linear", "nearest", "MLP - linear"]
for name, s in zip(names, torch.tensor(scores).T, strict=True):
    print(f"{name:12} {s.mean():5.2f} ± {s.std():.2f}")
# --8<-- [end:scores]
