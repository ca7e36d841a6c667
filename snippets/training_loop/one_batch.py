# --8<-- [start:functions]
import torch


def train_one_epoch(model, loader, loss_function, optimizer, device):
    """Take one step per batch; return the mean loss per sample."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:functions]

# --8<-- [start:batch]
import math

from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
digits = load_digits()
inputs = torch.tensor(digits.data / 16, dtype=torch.float32)
dataset = TensorDataset(inputs, torch.tensor(digits.target))
train_loader = DataLoader(dataset, batch_size=32, shuffle=True)
one_batch = [next(iter(train_loader))]  # (1)!


def overfit(model: nn.Module) -> list[float]:
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    return [
        train_one_epoch(model, one_batch, loss_function, optimizer, "cpu")
        for _ in range(100)
    ]


# --8<-- [end:batch]

# --8<-- [start:healthy]
torch.manual_seed(0)
layers = [nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)]
healthy = overfit(nn.Sequential(*layers))
print(f"ln(10)     {math.log(10):.1f}")
print(f"first loss {healthy[0]:.1f}")
print(f"last loss  {healthy[-1]:.2f}")
# --8<-- [end:healthy]

# --8<-- [start:ill]
torch.manual_seed(0)
layers = [nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)]
ill = overfit(nn.Sequential(*layers, nn.Softmax(dim=1)))
print(f"first loss {ill[0]:.1f}")
print(f"last loss  {ill[-1]:.1f}")
# --8<-- [end:ill]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.5))
plt.axhline(math.log(10), color="k", ls="--", label="ln(10)")
plt.plot(ill, color="tab:red", label="with a Softmax at the end")
plt.plot(healthy, color="tab:blue", label="as it should be")
plt.xlabel("step")
plt.ylabel("loss on one batch")
plt.legend(loc="center right", bbox_to_anchor=(1, 0.4))
plt.show()
# --8<-- [end:draw]
