# --8<-- [start:train]
import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

torch.manual_seed(0)
table = load_breast_cancer()
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(1 - table.target).float().unsqueeze(1)
train, validation, test = torch.randperm(569).split([341, 114, 114])
x = (x - x[train].mean(dim=0)) / x[train].std(dim=0)
model = nn.Linear(30, 1)
loss_function = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(300):
    predictions = model(x[train])
    loss = loss_function(predictions, y[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    said = model(x[validation]).argmax(dim=1)
right = (said == y[validation, 0]).float().mean().item()
print(f"final training loss {loss.item():.1f}")
benign = (y[validation] == 0).float().mean().item()
print(f"always benign: {benign:.2f}, this model: {right:.2f}")
# --8<-- [end:train]

# --8<-- [start:mended]
with torch.no_grad():
    assert (model(x).argmax(dim=1) == 0).all()
    said = model(x[validation]).squeeze(1) > 0
right = (said == y[validation, 0]).float().mean().item()
print(f"mended: {right:.2f}")
# --8<-- [end:mended]
