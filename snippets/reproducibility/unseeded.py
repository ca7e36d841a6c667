# --8<-- [start:unseeded] varies
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16).float()
targets = torch.tensor(digits.target)

for _ in range(5):
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for batch in torch.randperm(1000)[:600].split(20):
        predictions = model(inputs[batch])
        loss = nn.functional.cross_entropy(predictions, targets[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (model(inputs[1000:]).argmax(dim=1) == targets[1000:]).float()
    print(f"validation accuracy {right.mean():.3f}")
# --8<-- [end:unseeded]
