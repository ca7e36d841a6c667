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

# --8<-- [start:data]
from sklearn.datasets import load_diabetes
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
table = load_diabetes(scaled=False)
order = torch.randperm(442)
inputs = torch.tensor(table.data, dtype=torch.float32)[order]
targets = torch.tensor(table.target, dtype=torch.float32)[order]
targets = targets.unsqueeze(1)  # (1)!
mean, std = inputs[:300].mean(dim=0), inputs[:300].std(dim=0)
inputs = (inputs - mean) / std  # (2)!
train = TensorDataset(inputs[:300], targets[:300])
validation = TensorDataset(inputs[300:], targets[300:])
train_loader = DataLoader(train, 32, shuffle=True)
validation_loader = DataLoader(validation, 64)
# --8<-- [end:data]

# --8<-- [start:training_loop]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = nn.Linear(10, 1).to(device)
loss_function, mae = nn.MSELoss(), nn.L1Loss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
low, high = std.min().item(), std.max().item()
print(f"spread of the columns: {low:.1f} to {high:.0f}")
baseline = (targets[300:] - targets[:300].mean()).abs().mean()
print(f"always the mean: {baseline.item():.1f}")
for epoch in range(1, 31):
    train_one_epoch(model, train_loader, loss_function, optimizer, device)
    if epoch in (1, 5, 30):
        score = evaluate(model, validation_loader, mae, device)
        print(f"epoch {epoch:2}: mean absolute error {score:.1f}")
# --8<-- [end:training_loop]
