# --8<-- [start:functions]
import torch


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
import itertools

from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

images, labels = map(torch.tensor, load_digits(return_X_y=True))
dataset = TensorDataset(images.float() / 16, labels)
parts = random_split(dataset, [500, 500, 797], torch.manual_seed(0))
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
# --8<-- [end:data]


# --8<-- [start:train]
def train(optimizer_name, batch_size, learning_rate, epochs=5):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)]
    model = nn.Sequential(*layers).to(device)
    kind = getattr(torch.optim, optimizer_name)
    optimizer = kind(model.parameters(), lr=learning_rate)
    loader = DataLoader(parts[0], batch_size, shuffle=True)
    loss_function = nn.CrossEntropyLoss()
    for _ in range(epochs):
        train_one_epoch(model, loader, loss_function, optimizer, device)
    return evaluate(model, DataLoader(parts[1], 500), accuracy, device)


# --8<-- [end:train]

# --8<-- [start:grid]
grid = [["Adam", "SGD"], [16, 32, 64], [0.001, 0.01, 0.1]]
scores = {point: train(*point) for point in itertools.product(*grid)}
print(f"{len(scores)} trainings; learning rates:", *grid[2])
for optimizer, batch_size in itertools.product(*grid[:2]):
    row = [f"{scores[optimizer, batch_size, rate]:.2f}" for rate in grid[2]]
    print(f"{optimizer:4} {batch_size}  ", *row)
print("best:", *max(scores, key=scores.get))
# --8<-- [end:grid]
