# --8<-- [start:ten]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data / 16, dtype=torch.float32)
y = torch.tensor(digits.target)
torch.manual_seed(0)
train, validation, test = torch.randperm(1797).split([1077, 360, 360])

model = nn.Linear(64, 10)
assert sum(p.numel() for p in model.parameters()) == 64 * 10 + 10
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(300):
    predictions = model(x[train])
    loss = loss_function(predictions, y[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    said = model(x[validation]).argmax(dim=1)
right = (said == y[validation]).float().mean().item()
print(f"validation accuracy {right:.2f}")
# --8<-- [end:ten]
