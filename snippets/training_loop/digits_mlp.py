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
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
digits = load_digits()
inputs = torch.tensor(digits.data / 16, dtype=torch.float32)
dataset = TensorDataset(inputs, torch.tensor(digits.target))
generator = torch.Generator().manual_seed(0)  # (1)!
train, validation, test = random_split(dataset, [0.6, 0.2, 0.2], generator)
train_loader = DataLoader(train, batch_size=64, shuffle=True)
validation_loader = DataLoader(validation, batch_size=128)  # (2)!
print(inputs.shape, len(train), len(validation), len(test))
# --8<-- [end:data]

# --8<-- [start:model]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
model.to(device)
assert model(inputs[:5].to(device)).shape == (5, 10)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
# --8<-- [end:model]


# --8<-- [start:training_loop]
def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()


for epoch in range(1, 13):
    train_one_epoch(model, train_loader, loss_function, optimizer, device)
    if epoch % 4 == 0:
        score = evaluate(model, validation_loader, accuracy, device)
        print(f"epoch {epoch:2}: validation accuracy {score:.2f}")
# --8<-- [end:training_loop]
