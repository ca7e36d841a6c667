# --8<-- [start:train]
import torch


def train_one_epoch(model, loader, loss_function, optimizer, device):
    """Take one step per batch; return the mean loss per sample."""
    model.train()  # (1)!
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)  # (2)!
        loss = loss_function(model(inputs), targets)  # (3)!
        optimizer.zero_grad()  # (4)!
        loss.backward()
        optimizer.step()  # (5)!
        total += loss.item() * len(targets)  # (6)!
        count += len(targets)
    return total / count  # (7)!


# --8<-- [end:train]


# --8<-- [start:evaluate]
@torch.no_grad()  # (1)!
def evaluate(model, loader, metric, device):
    """Return the mean of the metric per sample, without training."""
    model.eval()  # (2)!
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        value = metric(model(inputs), targets)  # (3)!
        total += value.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:evaluate]

# --8<-- [start:use]
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.rand(100, 1) * 4 - 2
y = 3 * x + 0.5 * torch.randn(100, 1)
train_loader = DataLoader(TensorDataset(x[:80], y[:80]), 16, shuffle=True)
validation_loader = DataLoader(TensorDataset(x[80:], y[80:]), 20)

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = nn.Linear(1, 1).to(device)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(1, 21):
    moving = train_one_epoch(
        model, train_loader, loss_function, optimizer, device
    )
    again = evaluate(model, train_loader, loss_function, device)
    score = evaluate(model, validation_loader, loss_function, device)
    if epoch in (1, 5, 20):
        print(f"epoch {epoch:2}: training {moving:.2f}", end=", ")
        print(f"again {again:.2f}, validation {score:.2f}")
print("in train mode:", model.training)
# --8<-- [end:use]
