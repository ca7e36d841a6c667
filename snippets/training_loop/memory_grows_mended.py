# --8<-- [start:train]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.rand(80, 1)
loader = DataLoader(TensorDataset(x, 3 * x), 16, shuffle=True)
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(1, 4):
    total, count = 0.0, 0
    for inputs, targets in loader:
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    print(f"epoch {epoch}: loss {total / count:.1f}")
# --8<-- [end:train]
