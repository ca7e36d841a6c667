# --8<-- [start:targets]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

table = load_diabetes(scaled=False)
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(table.target, dtype=torch.float32).unsqueeze(1)
torch.manual_seed(0)
train, validation, test = torch.randperm(442).split([266, 88, 88])
x = (x - x[train].mean(dim=0)) / x[train].std(dim=0)
center, spread = y[train].mean(), y[train].std()
print(f"targets: mean {center:.1f}, spread {spread:.1f}")
always_mean = (center - y[validation]).abs().mean()
print(f"always the mean: {always_mean:.1f}")


def error(model, optimizer, center, spread) -> float:
    targets, loss_function = (y - center) / spread, nn.MSELoss()
    for _ in range(500):
        predictions = model(x[train])
        loss = loss_function(predictions, targets[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        outputs = model(x[validation]) * spread + center  # (1)!
    return (outputs - y[validation]).abs().mean().item()


def line() -> nn.Module:
    torch.manual_seed(0)
    return nn.Linear(10, 1)


SGD, Adam = torch.optim.SGD, torch.optim.Adam
for choice, rate in [(SGD, 0.1), (Adam, 0.01), (Adam, 1.0)]:
    scaled, plain = line(), line()
    good = error(scaled, choice(scaled.parameters(), rate), center, spread)
    found = error(plain, choice(plain.parameters(), rate), 0, 1)
    print(f"{choice.__name__} {rate}: scaled {good:.1f}, raw {found:.1f}")
    print(f"  bias for raw targets: {plain.bias.item():.1f}")
# --8<-- [end:targets]
