# --8<-- [start:functions]
import torch
from sklearn.datasets import load_diabetes
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


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

# --8<-- [start:problem]
goal = 50.0  # (1)!
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
table = load_diabetes(scaled=False)
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(table.target, dtype=torch.float32).unsqueeze(1)
# --8<-- [end:problem]


# --8<-- [start:errors]
def errors(seed: int) -> list[float]:
    torch.manual_seed(seed)
    train, _, test = torch.randperm(442).split([266, 88, 88])
    inputs = (x - x[train].mean(dim=0)) / x[train].std(dim=0)
    center, spread = y[train].mean(), y[train].std()
    targets = (y - center) / spread
    dataset = TensorDataset(inputs[train], targets[train])  # (1)!
    loader = DataLoader(dataset, 32, shuffle=True)
    model, loss_function = nn.Linear(10, 1).to(device), nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(50):
        train_one_epoch(model, loader, loss_function, optimizer, device)

    columns = torch.cat([inputs, torch.ones(442, 1)], dim=1)
    solution = torch.linalg.lstsq(columns[train], targets[train]).solution
    with torch.no_grad():
        by_loop = model(inputs.to(device)).cpu()
    outputs = [torch.zeros(442, 1), columns @ solution, by_loop]  # (2)!
    answers = torch.stack(outputs)[:, test] * spread + center
    return (answers - y[test]).abs().mean(dim=(1, 2)).tolist()


results = torch.tensor([errors(seed) for seed in range(5)])
names = ["always the mean", "exact solution", "this model"]
for name, column in zip(names, results.T, strict=True):
    print(f"{name:15}  {column.mean():.1f} ± {column.std():.1f}")
print("goal", "reached" if results[:, 2].mean() <= goal else "missed")
# --8<-- [end:errors]
