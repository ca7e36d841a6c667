# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16, dtype=torch.float32), torch.tensor(y)
torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 10)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(60):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


@torch.no_grad()
def digit_by_digit() -> float:
    hits = 0
    for d in range(10):
        hits += (model(x[y == d]).argmax(dim=1) == d).sum().item()
    return hits / len(y)


# --8<-- [end:data]

# --8<-- [start:wrong]
wrong = digit_by_digit()
print(f"accuracy: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
model.eval()
right = digit_by_digit()
print(f"accuracy: {right:.1f}")
assert right > wrong + 0.3
# --8<-- [end:right]
