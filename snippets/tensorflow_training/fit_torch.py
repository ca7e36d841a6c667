# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x = torch.tensor(x, dtype=torch.float32) / 16
x, x_val, y, y_val = train_test_split(x, torch.tensor(y), random_state=0)
print(tuple(x.shape), tuple(x_val.shape))
loader = DataLoader(TensorDataset(x, y), 32, shuffle=True)
val_loader = DataLoader(TensorDataset(x_val, y_val), 256)
# --8<-- [end:data]

# --8<-- [start:model]
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
loss_function = nn.CrossEntropyLoss()


def accuracy(outputs, targets):
    return (outputs.argmax(dim=1) == targets).float().mean()


# --8<-- [end:model]


# --8<-- [start:fit]
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


for _ in range(10):
    train_one_epoch(model, loader, loss_function, optimizer, "cpu")
# --8<-- [end:fit]


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


loss = evaluate(model, val_loader, loss_function, "cpu")
print("loss under 0.2:", loss < 0.2)
share = evaluate(model, val_loader, accuracy, "cpu")
print("accuracy over 0.95:", share > 0.95)
# --8<-- [end:evaluate]

# --8<-- [start:predict]
model.eval()
with torch.no_grad():
    logits = torch.cat([model(inputs) for inputs, _ in val_loader])
print(type(logits).__name__, tuple(logits.shape))
print(logits[:5].argmax(dim=1).numpy(), y_val[:5].numpy())
# --8<-- [end:predict]
