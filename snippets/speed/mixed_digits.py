# --8<-- [start:functions]
import torch
from torch import nn


def train_mixed(model, loader, loss_function, optimizer, device, enabled):
    """Take one step per batch, in mixed precision where enabled."""
    model.train()
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        with torch.autocast(device.type, torch.bfloat16, enabled=enabled):
            loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


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


def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()


# --8<-- [end:functions]

# --8<-- [start:train]
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset, random_split

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
dataset = TensorDataset(inputs, torch.tensor(digits.target))
generator = torch.Generator().manual_seed(0)
parts = random_split(dataset, [0.6, 0.2, 0.2], generator)
validation_loader = DataLoader(parts[1], batch_size=128)
scores = []
for mixed in [False, True]:
    torch.manual_seed(0)
    loader = DataLoader(parts[0], batch_size=64, shuffle=True)
    layers = [nn.Linear(64, 100), nn.ReLU(), nn.Linear(100, 10)]
    model = nn.Sequential(*layers).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    loss_function = nn.CrossEntropyLoss()
    for _ in range(10):
        train_mixed(model, loader, loss_function, optimizer, device, mixed)
    scores.append(evaluate(model, validation_loader, accuracy, device))
print("both above 0.9:", min(scores) > 0.9)
print("less than 0.03 apart:", abs(scores[0] - scores[1]) < 0.03)
# --8<-- [end:train]
