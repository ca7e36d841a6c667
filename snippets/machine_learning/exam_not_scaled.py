# --8<-- [start:broken]
import torch
from sklearn.datasets import load_wine
from torch import nn

wine = load_wine()
table = torch.tensor(wine.data, dtype=torch.float32)
labels = torch.tensor(wine.target)
torch.manual_seed(0)
order = torch.randperm(len(table))
train, held_out = order[:120], order[120:]

mean, std = table[train].mean(dim=0), table[train].std(dim=0)
lessons = (table[train] - mean) / std
model = nn.Sequential(nn.Linear(13, 16), nn.ReLU(), nn.Linear(16, 3))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(100):
    loss = loss_function(model(lessons), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


@torch.no_grad()
def accuracy(inputs: torch.Tensor, targets: torch.Tensor) -> float:
    guesses = model(inputs).argmax(dim=1)
    return (guesses == targets).float().mean().item()


print(f"training set: {accuracy(lessons, labels[train]):.2f}")
print(f"test set: {accuracy(table[held_out], labels[held_out]):.2f}")
# --8<-- [end:broken]
