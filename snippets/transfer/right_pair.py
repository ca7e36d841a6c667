# --8<-- [start:fit]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torchvision.transforms import v2

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
loss_function = nn.CrossEntropyLoss()


def fit(inputs, targets, steps, source=None, frozen=False):
    body = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU())
    body.extend([nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding=1)])
    body.extend([nn.ReLU(), nn.Flatten(), nn.Linear(512, 64), nn.ReLU()])
    body.load_state_dict(source or body.state_dict())
    body.requires_grad_(not frozen)
    model = nn.Sequential(body, nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for step in range(steps):
        optimizer.param_groups[0]["lr"] = 0.003 * (1 - step / steps)
        at = torch.randperm(len(inputs))[:64]
        loss = loss_function(model(inputs[at]), targets[at])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


# --8<-- [end:fit]

# --8<-- [start:run]
turn = v2.RandomRotation(30, interpolation=v2.InterpolationMode.BILINEAR)
seeds = 10  # tests: 2
steps = 100  # tests: 5
scores = torch.zeros(3, seeds)
for seed in range(seeds):
    torch.manual_seed(seed)
    old, new = torch.randperm(len(images)).split([900, 897])
    source = fit(images[old], labels[old], 2 * steps)[0].state_dict()
    turned = torch.stack([turn(image) for image in images[new]])
    inputs, targets = turned + 0.2 * torch.randn_like(turned), labels[new]
    rest, test = torch.arange(497), torch.arange(497, 897)
    few = torch.cat([rest[targets[rest] == c][:5] for c in range(10)])
    for row, way in enumerate([[], [source, True], [source]]):
        model = fit(inputs[few], targets[few], steps, *way)
        right = model(inputs[test]).argmax(dim=1) == targets[test]
        scores[row, seed] = right.float().mean()
for name, runs in zip(["scratch", "frozen", "tuned"], scores, strict=True):
    gain = runs - scores[0]
    print(f"{name:8} {runs.mean():.2f} ± {runs.std():.2f}", end="  ")
    print(f"gain {gain.mean():z.2f} ± {gain.std():.2f}")
# --8<-- [end:run]
