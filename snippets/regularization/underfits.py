# --8<-- [start:compare]
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
loss_function = nn.CrossEntropyLoss()


def run(seed: int, units: int, p: float) -> list[float]:
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    training, validation = order[:1000], order[1000:1600]
    layers = [nn.Linear(64, units), nn.ReLU(), nn.Dropout(p)]
    model = nn.Sequential(*layers, nn.Linear(units, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        loss = loss_function(model(images[training]), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    right = model(images).argmax(dim=1) == labels
    parts = [right[training], right[validation]]
    return [part.float().mean().item() for part in parts]


runs = {}
for units, p in [(4, 0.0), (4, 0.5), (32, 0.0)]:
    several = [run(seed, units, p) for seed in range(5)]
    runs[units, p] = torch.tensor(several)
    own, held_out = runs[units, p].mean(dim=0).tolist()
    print(f"{units:2} units, dropout {p}:", end=" ")
    print(f"training {own:.2f}, validation {held_out:.2f}")
change = (runs[4, 0.5] - runs[4, 0.0])[:, 1]
print(f"dropout changed it by {change.mean():.2f} ± {change.std():.2f}")
# --8<-- [end:compare]
