# --8<-- [start:compare]
import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
loss_function = nn.CrossEntropyLoss()


def network_score(train, held_out) -> float:
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = loss_function(model(images[train]), labels[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = model(images[held_out]).argmax(dim=1)
    return (guesses == labels[held_out]).float().mean().item()


def simple_score(train, held_out) -> float:
    simple = LogisticRegression(max_iter=1000)
    simple.fit(images[train], labels[train])
    return simple.score(images[held_out], labels[held_out])


for seed in range(3):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    split = order[:1400], order[1400:]
    network, simple = network_score(*split), simple_score(*split)
    print(f"network {network:.2f}, scikit-learn {simple:.2f}")
# --8<-- [end:compare]
