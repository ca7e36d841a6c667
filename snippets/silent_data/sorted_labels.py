# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16, dtype=torch.float32), torch.tensor(y)
order = y.argsort(stable=True)
data = TensorDataset(x[order], y[order])  # sorted by class


def answers(loader: DataLoader) -> torch.Tensor:
    torch.manual_seed(1)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(3):
        for xb, yb in loader:
            loss = nn.functional.cross_entropy(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model(x).argmax(dim=1)


# --8<-- [end:data]

# --8<-- [start:wrong]
predicted = answers(DataLoader(data, batch_size=32))
wrong = (predicted == y).float().mean()
nines = (predicted == 9).float().mean()
print(f"accuracy: {wrong:.1f}, share of 9s: {nines:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
loader = DataLoader(data, batch_size=32, shuffle=True)
predicted = answers(loader)
right = (predicted == y).float().mean()
nines = (predicted == 9).float().mean()
print(f"accuracy: {right:.1f}, share of 9s: {nines:.1f}")
assert right > 0.85 and wrong < 0.5
# --8<-- [end:right]
