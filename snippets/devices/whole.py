# --8<-- [start:functions]
import torch


def train_one_epoch(model, loader, loss_function, optimizer, device):
    """Take one step per batch; return the mean loss per sample."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)  # (1)!
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)  # (2)!
        count += len(targets)
    return total / count


@torch.no_grad()
def evaluate(model, loader, metric, device):
    """Return the mean of the metric per sample, without training."""
    model.eval()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)  # (3)!
        value = metric(model(inputs), targets)
        total += value.item() * len(targets)  # (4)!
        count += len(targets)
    return total / count


def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()


# --8<-- [end:functions]


# --8<-- [start:train]
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
gpu = torch.accelerator.current_accelerator(check_available=True)  # (1)!
device = gpu or torch.device("cpu")
digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)  # (2)!
dataset = TensorDataset(images, torch.tensor(digits.target))
generator = torch.Generator().manual_seed(0)
train, validation = random_split(dataset, [0.8, 0.2], generator)
train_loader = DataLoader(train, 64, shuffle=True)
validation_loader = DataLoader(validation, 128)

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model.to(device)  # (3)!
loss_function = nn.CrossEntropyLoss().to(device)  # (4)!
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
for _ in range(10):
    train_one_epoch(model, train_loader, loss_function, optimizer, device)
score = evaluate(model, validation_loader, accuracy, device)
print(f"validation accuracy {score:.2f}")
# --8<-- [end:train]
