# --8<-- [start:imports]
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

# --8<-- [end:imports]

# --8<-- [start:data]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
images, labels = map(torch.tensor, load_digits(return_X_y=True))
data = TensorDataset(images.float() / 16, labels)
torch.manual_seed(0)
parts = random_split(data, [50, 400, 1347])  # (1)!
training, validation, test = [DataLoader(part, 50) for part in parts]
# --8<-- [end:data]


# --8<-- [start:train]
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


# --8<-- [end:train]


# --8<-- [start:evaluate]
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


# --8<-- [end:evaluate]


# --8<-- [start:accuracy]
def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()


# --8<-- [end:accuracy]

# --8<-- [start:stop]
model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
model.to(device)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
best_loss, best_epoch, patience = float("inf"), 0, 20
for epoch in range(1, 201):
    train_one_epoch(model, training, loss_function, optimizer, device)
    loss = evaluate(model, validation, loss_function, device)
    if loss < best_loss:
        best_loss, best_epoch = loss, epoch
        best = copy.deepcopy(model.state_dict())
    if epoch - best_epoch == patience:
        break
print(f"lowest loss {best_loss:.2f}, last loss {loss:.2f}")
# --8<-- [end:stop]

# --8<-- [start:back]
print(f"last: accuracy {evaluate(model, validation, accuracy, device):.2f}")
model.load_state_dict(best)
print(f"best: accuracy {evaluate(model, validation, accuracy, device):.2f}")
# --8<-- [end:back]

# --8<-- [start:test]
print(f"test: accuracy {evaluate(model, test, accuracy, device):.2f}")
# --8<-- [end:test]
