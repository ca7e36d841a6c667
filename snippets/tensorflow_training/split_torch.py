# --8<-- [start:last]
import torch
from sklearn.datasets import load_iris
from torch import nn
from torch.utils.data import Subset, TensorDataset, random_split

torch.manual_seed(0)
x, y = (torch.tensor(part) for part in load_iris(return_X_y=True))
data = TensorDataset(x.float(), y)
train, val = Subset(data, range(100)), Subset(data, range(100, 150))
print("classes in the last third:", val[:][1].unique().tolist())


def score(train, val) -> float:
    model = nn.Linear(4, 3)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    (x, y), (x_val, y_val) = train[:], val[:]  # (1)!
    for _ in range(120):  # (2)!
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = model(x_val).argmax(dim=1) == y_val
    return right.float().mean().item()


print(f"validation accuracy: {score(train, val):.2f}")
# --8<-- [end:last]

# --8<-- [start:mixed]
train, val = random_split(data, [2 / 3, 1 / 3])
print("classes in the mixed third:", val[:][1].unique().tolist())
good = score(train, val) > 0.85
print("validation accuracy over 0.85:", good)
# --8<-- [end:mixed]
