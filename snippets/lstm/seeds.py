# --8<-- [start:imports]
import torch
from statsmodels.datasets import sunspots
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [end:imports]


# --8<-- [start:functions]
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


# --8<-- [start:model]
class Forecaster(nn.Module):
    def __init__(self, keep: float) -> None:
        super().__init__()
        self.lstm = nn.LSTM(1, 32, batch_first=True)
        self.head, self.keep = nn.Linear(32, 1), keep

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        outputs, _ = self.lstm(inputs)
        return self.keep * inputs[:, -1] + self.head(outputs[:, -1])


# --8<-- [end:model]

# --8<-- [start:score]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
series = torch.tensor(sunspots.load_pandas().data["SUNACTIVITY"]).float()
mean, std = series[:200].mean(), series[:200].std()
scaled = (series - mean) / std
x = scaled.unfold(0, 11, 1)[:-1].unsqueeze(2)
y = scaled[11:].unsqueeze(1)
train, validation, test = torch.arange(298).split([189, 50, 59])
loader = DataLoader(TensorDataset(x[train], y[train]), 16, shuffle=True)


def forecast(seed: int, keep: float) -> torch.Tensor:
    torch.manual_seed(seed)
    model = Forecaster(keep).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(20):
        train_one_epoch(model, loader, nn.MSELoss(), optimizer, device)
    with torch.no_grad():
        return model(x.to(device)).cpu()


columns = torch.cat([x[:, :, 0], torch.ones(298, 1)], dim=1)  # (1)!
found = torch.linalg.lstsq(columns[train], y[train]).solution
forecasts = {"last year": [x[:, -1]] * 5}  # (2)!
forecasts["linear"] = [columns @ found] * 5
for name, keep in [("LSTM, level", 0.0), ("LSTM, change", 1.0)]:
    forecasts[name] = [forecast(seed, keep) for seed in range(5)]
for name, group in forecasts.items():
    squares = ((torch.stack(group) - y) * std).square()
    for part, rows in [("validation", validation), ("test", test)]:
        scores = squares[:, rows].mean(dim=(1, 2)).sqrt()
        text = f"{scores.mean():.1f} ± {scores.std():.1f}"
        print(f"{name:12} {part:10} {text}")
# --8<-- [end:score]
