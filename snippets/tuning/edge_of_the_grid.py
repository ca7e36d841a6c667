# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation, _ = order.split([500, 500, 797])


def train(seed: int, rate: float, optimizer_class) -> float:
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_function = nn.CrossEntropyLoss()
    optimizer = optimizer_class(model.parameters(), lr=rate)
    for _ in range(5):
        for batch in training[torch.randperm(500)].split(32):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)
    return (guesses == labels[validation]).float().mean().item()


# --8<-- [end:train]

# --8<-- [start:widen]
for rate in [0.001, 0.01, 0.1, 0.3, 1.0, 3.0]:
    scores = [train(seed, rate, torch.optim.SGD) for seed in range(3)]
    print(f"{rate:<5} {sum(scores) / 3:.2f}")
# --8<-- [end:widen]
