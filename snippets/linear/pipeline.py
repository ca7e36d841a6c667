# --8<-- [start:problem]
import torch
from sklearn.datasets import load_breast_cancer
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

features, outputs, goal = 30, 1, 0.95
# --8<-- [end:problem]

# --8<-- [start:data]
torch.manual_seed(0)
table = load_breast_cancer()
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(1 - table.target).float().unsqueeze(1)  # (1)!
parts = torch.randperm(569).split([341, 114, 114])
mean, std = x[parts[0]].mean(dim=0), x[parts[0]].std(dim=0)  # (2)!
x = (x - mean) / std
sets = [TensorDataset(x[part], y[part]) for part in parts]
train_loader = DataLoader(sets[0], 32, shuffle=True)
validation_loader = DataLoader(sets[1], 128)
# --8<-- [end:data]

# --8<-- [start:model]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = nn.Linear(features, outputs).to(device)
assert sum(p.numel() for p in model.parameters()) == 30 + 1
# --8<-- [end:model]

# --8<-- [start:loss]
loss_function = nn.BCEWithLogitsLoss()
# --8<-- [end:loss]

# --8<-- [start:optimizer]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# --8<-- [end:optimizer]


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


# --8<-- [start:training_loop]
def accuracy(logits, targets):
    return ((logits > 0) == (targets == 1)).float().mean()


for epoch in range(1, 31):
    train_one_epoch(model, train_loader, loss_function, optimizer, device)
    if epoch in (1, 10, 30):
        score = evaluate(model, validation_loader, accuracy, device)
        print(f"epoch {epoch}: validation accuracy {score:.2f}")
# --8<-- [end:training_loop]

# --8<-- [start:evaluation]
score = evaluate(model, DataLoader(sets[2], 128), accuracy, device)
print(f"test accuracy {score:.2f}, {goal} reached: {score >= goal}")
# --8<-- [end:evaluation]
