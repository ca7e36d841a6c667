# --8<-- [start:data]
import torch
from sklearn.datasets import make_circles
from torch import nn

x, y = make_circles(400, noise=0.05, factor=0.5, random_state=0)
x, y = torch.tensor(x, dtype=torch.float32), torch.tensor(y)


def train(model: nn.Module) -> float:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return (model(x).argmax(dim=1) == y).float().mean().item()


torch.manual_seed(0)
# --8<-- [end:data]

# --8<-- [start:wrong]
model = nn.Sequential(nn.Linear(2, 16), nn.Linear(16, 2))
wrong = train(model)
print(f"accuracy on two rings: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
right = train(model)
print(f"accuracy on two rings: {right:.1f}")
assert right > 0.95 and wrong < 0.75
# --8<-- [end:right]
