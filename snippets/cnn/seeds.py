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


# --8<-- [end:functions]

# --8<-- [start:data]
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchvision.transforms import v2

scale = v2.ToDtype(torch.float32, scale=True)
prepare = v2.Compose([v2.ToImage(), scale, v2.Resize([28, 28])])
digits = load_digits()
pixels = (digits.images * 15).astype("uint8")
images = torch.stack([prepare(image) for image in pixels])
labels = torch.tensor(digits.target)
dataset = TensorDataset(images, labels)
# --8<-- [end:data]


# --8<-- [start:score]
def scores(seed: int) -> list[float]:
    torch.manual_seed(seed)
    train, _, test = random_split(dataset, [0.6, 0.2, 0.2])
    inputs, targets = images[test.indices], labels[test.indices]
    layers = [nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2)]
    layers += [nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2)]
    cnn = nn.Sequential(*layers, nn.Flatten(), nn.Linear(1600, 10))
    hidden = [nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU()]
    mlp = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10))
    linear = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
    results = []
    for model in [cnn, mlp, linear]:
        loss_function = nn.CrossEntropyLoss()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
        schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.8)
        loader = DataLoader(train, 16, shuffle=True)
        for _ in range(4):
            train_one_epoch(model, loader, loss_function, optimizer, "cpu")
            schedule.step()
        with torch.no_grad():
            hits = model.eval()(inputs).argmax(dim=1) == targets
        results.append(hits.float().mean().item())
    known = images[train.indices].flatten(1)
    nearest = torch.cdist(inputs.flatten(1), known).argmin(dim=1)
    hits = labels[train.indices][nearest] == targets  # (1)!
    return [*results, hits.float().mean().item()]


columns = torch.tensor([scores(seed) for seed in range(5)]).T
names = ["CNN", "MLP", "linear", "nearest"]
for name, column in zip(names, columns, strict=True):
    print(f"{name:8} {column.mean():.2f} ± {column.std():.2f}")
# --8<-- [end:score]
