# --8<-- [start:feature]
import torch
from sklearn.datasets import make_circles
from torch import nn

points, rings = make_circles(400, noise=0.08, factor=0.45, random_state=0)
points = torch.tensor(points, dtype=torch.float32)
rings = torch.tensor(rings)
train, held_out = slice(0, 300), slice(300, 400)

distance = (points**2).sum(dim=1, keepdim=True)  # (1)!
inputs = torch.cat([points, distance], dim=1)
print(inputs.shape)

torch.manual_seed(0)
model = nn.Linear(3, 2)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(200):
    loss = loss_function(model(inputs[train]), rings[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    guesses = model(inputs[held_out]).argmax(dim=1)
right = (guesses == rings[held_out]).float().mean().item()
print(f"no hidden layer, a feature made by hand: {right:.2f}")
# --8<-- [end:feature]
