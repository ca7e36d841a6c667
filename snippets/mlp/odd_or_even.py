# --8<-- [start:compare]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
odd = torch.tensor(digits.target % 2).float().unsqueeze(1)


def score(model: nn.Module, train, validation) -> float:
    loss_function = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(200):
        loss = loss_function(model(inputs[train]), odd[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        predicted = model(inputs[validation]) > 0
    return (predicted == odd[validation]).float().mean().item()


for seed in range(3):
    torch.manual_seed(seed)
    split = torch.randperm(len(inputs)).split([1200, 597])
    linear = score(nn.Linear(64, 1), *split)
    layers = [nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1)]
    mlp = score(nn.Sequential(*layers), *split)
    print(f"linear model {linear:.2f}, with a hidden layer {mlp:.2f}")
# --8<-- [end:compare]
