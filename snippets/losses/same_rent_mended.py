# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
sizes = torch.tensor([[-1.0], [0.0], [1.0], [2.0]])
rents = torch.tensor([4.0, 6.0, 8.0, 10.0])

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(300):
    predictions = model(sizes)
    loss = ((predictions.squeeze(1) - rents) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print([round(rent, 2) for rent in predictions.flatten().tolist()])
# --8<-- [end:train]
