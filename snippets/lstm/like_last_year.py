# --8<-- [start:score]
import torch
from statsmodels.datasets import sunspots
from torch import nn


class Forecaster(nn.Module):
    def __init__(self, lstm: nn.LSTM) -> None:
        super().__init__()
        self.lstm, self.head = lstm, nn.Linear(32, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        outputs, _ = self.lstm(inputs)
        return inputs[:, -1] + self.head(outputs[:, -1])


series = torch.tensor(sunspots.load_pandas().data["SUNACTIVITY"]).float()
mean, std = series[:200].mean(), series[:200].std()
scaled = (series - mean) / std
x = scaled.unfold(0, 11, 1)[:-1].unsqueeze(2)
y = scaled[11:].unsqueeze(1)
train, validation, test = torch.arange(298).split([189, 50, 59])


def validation_rmse(model: nn.Module) -> torch.Tensor:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(20):
        for rows in train[torch.randperm(189)].split(16):
            predictions = model(x[rows])
            loss = nn.functional.mse_loss(predictions, y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        errors = (model(x[validation]) - y[validation]) * std
    return errors.square().mean().sqrt()


# --8<-- [end:score]

# --8<-- [start:broken]
torch.manual_seed(0)
last_year = (x[validation, -1] - y[validation]) * std
print(f"last year {last_year.square().mean().sqrt():.1f}")
print(f"LSTM      {validation_rmse(Forecaster(nn.LSTM(1, 32))):.1f}")
# --8<-- [end:broken]

# --8<-- [start:mended]
torch.manual_seed(0)
lstm = nn.LSTM(1, 32, batch_first=True)
print(f"LSTM      {validation_rmse(Forecaster(lstm)):.1f}")
# --8<-- [end:mended]
