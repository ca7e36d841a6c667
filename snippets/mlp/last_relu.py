# --8<-- [start:broken]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
targets = torch.tensor(digits.target)

torch.manual_seed(0)
train, validation = torch.randperm(len(inputs)).split([1200, 597])
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), nn.ReLU()
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    logits = model(inputs[train])
    loss = nn.functional.cross_entropy(logits, targets[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    logits = model(inputs[validation])
right = (logits.argmax(dim=1) == targets[validation]).float()
print(f"loss {loss.item():.1f}, validation accuracy {right.mean():.1f}")
silent = (logits == 0).all(dim=0)
print("some class always has the logit 0:", bool(silent.any()))
# --8<-- [end:broken]
