# --8<-- [start:model]
import torch
from statsmodels.datasets import sunspots
from torch import nn


class Forecaster(nn.Module):
    def __init__(self, hidden_size: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(1, hidden_size, batch_first=True)
        self.head = nn.Linear(hidden_size, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        outputs, _ = self.lstm(inputs)
        return inputs[:, -1] + self.head(outputs[:, -1])


# --8<-- [end:model]

# --8<-- [start:train]
torch.manual_seed(0)
series = torch.tensor(sunspots.load_pandas().data["SUNACTIVITY"]).float()
mean, std = series[:200].mean(), series[:200].std()
scaled = (series - mean) / std
x = scaled.unfold(0, 11, 1)[:-1].unsqueeze(2)
y = scaled[11:].unsqueeze(1)
train, validation, test = torch.arange(298).split([189, 50, 59])
model = Forecaster(32)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(20):
    for rows in train[torch.randperm(189)].split(16):
        predictions = model(x[rows])
        loss = nn.functional.mse_loss(predictions, y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
# --8<-- [end:train]

# --8<-- [start:ahead]
true = y[validation, 0]
print("years  LSTM  same as then  mean")
for ahead in [1, 2, 5, 11]:
    run = start = x[validation - ahead + 1]  # (1)!
    with torch.no_grad():
        for _ in range(ahead):
            run = torch.cat([run, model(run[:, -11:]).unsqueeze(2)], dim=1)
    forecasts = [run[:, -1, 0], start[:, -1, 0], y[train].mean()]
    errors = [(forecast - true) * std for forecast in forecasts]
    lstm, same, mean = [error.square().mean().sqrt() for error in errors]
    print(f"{ahead:5} {lstm:5.0f} {same:13.0f} {mean:5.0f}")
# --8<-- [end:ahead]
