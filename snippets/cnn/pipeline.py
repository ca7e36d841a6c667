# --8<-- [start:imports]
import torch
import torchvision.transforms.v2
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

# --8<-- [end:imports]

# --8<-- [start:problem]
channels, classes, goal = 1, 10, 0.93  # (1)!
# --8<-- [end:problem]

# --8<-- [start:data]
v2 = torchvision.transforms.v2
scale = v2.ToDtype(torch.float32, scale=True)  # (1)!
prepare = v2.Compose([v2.ToImage(), scale, v2.Resize([28, 28])])
digits = load_digits()
pixels = (digits.images * 15).astype("uint8")  # (2)!
images = torch.stack([prepare(image) for image in pixels])
dataset = TensorDataset(images, torch.tensor(digits.target))
torch.manual_seed(0)
parts = random_split(dataset, [0.6, 0.2, 0.2])
loader = DataLoader(parts[0], 16, shuffle=True)
validation, test = (DataLoader(part, 256) for part in parts[1:])
# --8<-- [end:data]

# --8<-- [start:model]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
layers = [nn.Conv2d(channels, 32, 3), nn.ReLU(), nn.MaxPool2d(2)]
layers += [nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()]
model = nn.Sequential(*layers, nn.Linear(64 * 5 * 5, classes)).to(device)
# --8<-- [end:model]

# --8<-- [start:loss]
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.8)  # (1)!
# --8<-- [end:loss]


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


# --8<-- [start:metric]
def accuracy(logits, targets):
    return (logits.argmax(dim=1) == targets).float().mean()


# --8<-- [end:metric]

# --8<-- [start:training_loop]
for epoch in range(1, 6):
    train_one_epoch(model, loader, loss_function, optimizer, device)
    schedule.step()
    score = evaluate(model, validation, accuracy, device)
    print(f"epoch {epoch}: validation accuracy {score:.2f}")
# --8<-- [end:training_loop]

# --8<-- [start:evaluation]
score = evaluate(model, test, accuracy, device)
print(f"test accuracy {score:.2f}, goal reached: {score >= goal}")
# --8<-- [end:evaluation]
