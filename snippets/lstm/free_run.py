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

# --8<-- [start:run]
columns = torch.cat([x[train, :, 0], torch.ones(189, 1)], dim=1)
found = torch.linalg.lstsq(columns, y[train]).solution


def linear(window: torch.Tensor) -> torch.Tensor:
    return window[:, :, 0] @ found[:-1] + found[-1]


runs = {"linear": linear, "LSTM": model}
for name, forecaster in runs.items():
    run = x[189:190]  # (1)!
    with torch.no_grad():
        for _ in range(100):
            following = forecaster(run[:, -11:])
            run = torch.cat([run, following.unsqueeze(2)], dim=1)
    runs[name] = run[0, 11:, 0] * std + mean
    spread = run[0, -30:].std() / scaled[:200].std()  # (2)!
    print(f"{name:6} {spread:.1f}")
# --8<-- [end:run]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.6))
plt.plot(range(1900, 1950), series[200:250], color="black", label="true")
for name, color in [("linear", "tab:blue"), ("LSTM", "tab:red")]:
    plt.plot(range(1900, 2000), runs[name], color=color, label=name)
plt.ylim(-10, 190)
plt.ylabel("sunspot number")
plt.legend(ncols=3, loc="upper center")
plt.show()
# --8<-- [end:draw]
