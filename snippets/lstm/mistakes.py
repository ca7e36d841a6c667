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

# --8<-- [start:worst]
with torch.no_grad():
    predicted = model(x)[:, 0] * std + mean
true, before = series[11:], series[10:-1]
worst = (predicted - true)[validation].abs().topk(3).indices + 189
for row in worst.sort().values:
    text = f"{row + 1711}: {before[row]:.0f} then {true[row]:.0f}"  # (1)!
    print(f"{text}, predicted {predicted[row]:.0f}")
# --8<-- [end:worst]

# --8<-- [start:beyond]
columns = torch.cat([x[:, :, 0], torch.ones(298, 1)], dim=1)
found = torch.linalg.lstsq(columns[train], y[train]).solution
linear = (columns @ found)[:, 0] * std + mean
highest = series[:200].max()
high = true[test] > highest
print(f"above {highest:.0f}: {high.sum()} of {len(test)} test years")
for name, values in [("linear", linear), ("LSTM", predicted)]:
    squares = (values - true)[test].square()
    above, others = squares[high].mean(), squares[~high].mean()
    print(f"{name:6} above {above.sqrt():.0f}, others {others.sqrt():.0f}")
# --8<-- [end:beyond]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

years = torch.arange(1711, 2009)
plt.figure(figsize=(6, 3.6))
plt.plot(years[189:], true[189:], color="black", label="true")
plt.plot(years[189:], predicted[189:], color="tab:red", label="LSTM")
plt.plot(years[worst], true[worst], "o", color="tab:blue", label="worst")
plt.axvline(1949.5, color="black", linestyle=":")
plt.axhline(highest, color="gray", linestyle="--")
plt.ylim(-20, 260)
plt.ylabel("sunspot number")
plt.legend(ncols=3, loc="upper center")
plt.show()
# --8<-- [end:draw]
