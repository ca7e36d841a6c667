# --8<-- [start:train]
import torch
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from torch import Tensor, nn

wine = load_wine()
training, validation, labels, answers = train_test_split(
    torch.tensor(wine.data, dtype=torch.float32),
    torch.tensor(wine.target),
    test_size=0.3,
    stratify=wine.target,
    random_state=0,
)


def score(mean: Tensor, std: Tensor, learning_rate: float) -> float:
    torch.manual_seed(0)
    layers = [nn.Linear(13, 16), nn.ReLU(), nn.Linear(16, 3)]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), learning_rate)
    loss_function = nn.CrossEntropyLoss()
    for _ in range(100):
        predictions = model((training - mean) / std)
        loss = loss_function(predictions, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    predicted = model((validation - mean) / std).argmax(dim=1)
    return (predicted == answers).float().mean().item()


zeros, ones = torch.zeros(13), torch.ones(13)
mean, std = training.mean(dim=0), training.std(dim=0)
print(f"raw {score(zeros, ones, 0.1):.2f}", end="  ")
print(f"scaled {score(mean, std, 0.1):.2f}")
always_one = (answers == 1).float().mean()
print(f"answering 1 to all wines: {always_one:.2f}")
# --8<-- [end:train]

# --8<-- [start:rates]
for rate in [0.1, 0.01, 0.001, 0.0001, 0.00001]:
    raw, scaled = score(zeros, ones, rate), score(mean, std, rate)
    print(f"{rate:<7g} raw {raw:.2f}  scaled {scaled:.2f}")
# --8<-- [end:rates]
