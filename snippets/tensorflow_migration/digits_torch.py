# --8<-- [start:imports]
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [end:imports]

# --8<-- [start:data]
torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images[..., None] / 16, dtype=torch.float32)
x, y = x.permute(0, 3, 1, 2), torch.tensor(digits.target)  # (1)!
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0)
loader = DataLoader(TensorDataset(x, y), 32, shuffle=True)  # (2)!
val_loader = DataLoader(TensorDataset(x_val, y_val), 32)
# --8<-- [end:data]

# --8<-- [start:model]
model = nn.Sequential(
    *(nn.Conv2d(1, 16, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Conv2d(16, 32, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Flatten(), nn.Linear(128, 10)),
)
loss_function = nn.CrossEntropyLoss()  # (1)!
optimizer = torch.optim.Adam(model.parameters(), lr=0.003, eps=1e-7)
# --8<-- [end:model]


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
def accuracy(outputs, targets):
    return (outputs.argmax(1) == targets).float().mean()


# --8<-- [end:accuracy]

# --8<-- [start:fit] varies
best, wait = float("inf"), 0
for epoch in range(1, 31):
    train_one_epoch(model, loader, loss_function, optimizer, "cpu")
    loss = evaluate(model, val_loader, loss_function, "cpu")
    wait += 1
    if loss < best:
        best, wait = loss, 0
        state = {k: v.clone() for k, v in model.state_dict().items()}
    if wait >= 3 or epoch == 30:
        print(epoch, "epochs", end=", ")
        break
model.load_state_dict(state)
score = evaluate(model, val_loader, accuracy, "cpu")
print(f"validation loss {best:.3f}, accuracy {score:.3f}")
assert score > 0.95
# --8<-- [end:fit]
