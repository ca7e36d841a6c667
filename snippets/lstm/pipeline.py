# --8<-- [start:imports]
import torch
from statsmodels.datasets import sunspots
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [end:imports]

# --8<-- [start:problem]
goal = 0.68
# --8<-- [end:problem]

# --8<-- [start:data]
series = torch.tensor(sunspots.load_pandas().data["SUNACTIVITY"]).float()
mean, std = series[:200].mean(), series[:200].std()  # (1)!
scaled = (series - mean) / std
x = scaled.unfold(0, 11, 1)[:-1].unsqueeze(2)  # (2)!
y = scaled[11:].unsqueeze(1)
sizes = [189, 50, 59]  # (3)!
train, validation, test = map(TensorDataset, x.split(sizes), y.split(sizes))
train_loader = DataLoader(train, 16, shuffle=True)
# --8<-- [end:data]


# --8<-- [start:model]
class Forecaster(nn.Module):
    def __init__(self, hidden_size: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(1, hidden_size, batch_first=True)
        self.head = nn.Linear(hidden_size, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        outputs, _ = self.lstm(inputs)
        return inputs[:, -1] + self.head(outputs[:, -1])  # (1)!


# --8<-- [end:model]


# --8<-- [start:device]
torch.manual_seed(0)
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
model = Forecaster(hidden_size=32).to(device)
# --8<-- [end:device]

# --8<-- [start:loss]
loss_function = nn.MSELoss()
# --8<-- [end:loss]

# --8<-- [start:optimizer]
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
# --8<-- [end:optimizer]


# --8<-- [start:train_one_epoch]
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


# --8<-- [end:train_one_epoch]


# --8<-- [start:evaluate]
@torch.no_grad()
def evaluate(model, loader, metric, device):
    """Return the mean of the metric per sample, without training."""
    model.eval()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        value = metric(model(inputs), targets)
        total += value.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:evaluate]

# --8<-- [start:training_loop]
for epoch in range(1, 21):
    train_one_epoch(model, train_loader, loss_function, optimizer, device)
    if epoch % 5 == 0:
        mse = evaluate(model, DataLoader(validation), loss_function, device)
        print(f"epoch {epoch:2}: validation RMSE {mse**0.5 * std:.1f}")
# --8<-- [end:training_loop]

# --8<-- [start:evaluation]
mse = evaluate(model, DataLoader(test), loss_function, device)
share = (mse / loss_function(x[239:, -1], y[239:])) ** 0.5  # (1)!
print(f"test share {share:.2f}, goal reached: {bool(share <= goal)}")
# --8<-- [end:evaluation]
