# --8<-- [start:functions]
import copy

import torch
from torch import nn


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

# --8<-- [start:data]
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

x, y = (torch.tensor(part) for part in load_digits(return_X_y=True))
x = x.float() / 16
loader = DataLoader(TensorDataset(x[:300], y[:300]), 32, shuffle=True)
val_loader = DataLoader(TensorDataset(x[300:600], y[300:600]), 300)
# --8<-- [end:data]

# --8<-- [start:stop]
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss_function, best, waited = nn.CrossEntropyLoss(), float("inf"), 0
for epoch in range(1, 101):
    train_one_epoch(model, loader, loss_function, optimizer, "cpu")
    loss = evaluate(model, val_loader, loss_function, "cpu")
    waited += 1
    if loss < best:
        best, best_epoch, waited = loss, epoch, 0
        weights = copy.deepcopy(model.state_dict())  # (1)!
    if waited == 3:
        break
model.load_state_dict(weights)
print("stopped before epoch 100:", epoch < 100)
print("epochs after the best:", epoch - best_epoch)
loss = evaluate(model, val_loader, loss_function, "cpu")
print("best weights are back:", abs(loss - best) < 1e-5)
# --8<-- [end:stop]
