# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation, _ = order.split([500, 500, 797])


def train(
    seed, rate=0.01, optimizer="Adam", hidden=64, batch=32, decay=0.0
):
    torch.manual_seed(seed)
    layers = [nn.Linear(64, hidden), nn.ReLU(), nn.Linear(hidden, 10)]
    model, loss_function = nn.Sequential(*layers), nn.CrossEntropyLoss()
    optimizer = getattr(torch.optim, optimizer)(
        model.parameters(), lr=rate, weight_decay=decay
    )
    for _ in range(5):
        for indices in training[torch.randperm(500)].split(batch):
            loss = loss_function(model(images[indices]), labels[indices])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)
    return (guesses == labels[validation]).float().mean().item()


# --8<-- [end:train]

# --8<-- [start:vary]
changes = [{}, {"rate": 0.001}, {"rate": 0.1}, {"rate": 1.0}]
changes += [{"optimizer": "SGD"}, {"optimizer": "SGD", "rate": 0.3}]
changes += [{"hidden": 256}, {"batch": 16}, {"batch": 64}, {"decay": 1e-3}]
for change in changes:
    scores = torch.tensor([train(seed, **change) for seed in range(5)])
    name = " ".join(f"{key} {value}" for key, value in change.items())
    print(f"{name or 'unchanged':22}", end=" ")
    print(f"{scores.mean():.2f} ± {scores.std():.2f}")
# --8<-- [end:vary]
