# --8<-- [start:variants]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torchvision.transforms import v2

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
smooth = v2.InterpolationMode.BILINEAR
transforms = {
    "none": v2.Identity(),
    "moved": v2.RandomAffine(10, (0.1, 0.1), interpolation=smooth),  # (1)!
    "flipped": v2.RandomHorizontalFlip(),
}
torch.manual_seed(0)
variants = {
    name: torch.stack([transform(images) for _ in range(30)])  # (2)!
    for name, transform in transforms.items()
}
print(variants["moved"].shape)
# --8<-- [end:variants]


# --8<-- [start:run]
def run(seed: int, name: str) -> float:
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    validation, training = order[:600], order[600:700]
    layers = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    layers += [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.Flatten()]
    model = nn.Sequential(*layers, nn.Linear(256, 10))
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(100):
        draw = torch.randint(30, (100,))  # (1)!
        batch = variants[name][draw, training]
        loss = loss_function(model(batch), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)  # (2)!
    return (guesses == labels[validation]).float().mean().item()


results = {}
for name in variants:
    results[name] = torch.tensor([run(seed, name) for seed in range(5)])
    mean, std = results[name].mean(), results[name].std()
    gain = results[name] - results["none"]
    print(f"{name:8} {mean:.2f} ± {std:.2f}", end="  ")
    print(f"gain {gain.mean():z.2f} ± {gain.std():.2f}")
# --8<-- [end:run]
