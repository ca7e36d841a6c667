# --8<-- [start:fit]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

diabetes = load_diabetes(scaled=False)
x = torch.tensor(diabetes.data, dtype=torch.float32)
y = torch.tensor(diabetes.target, dtype=torch.float32).unsqueeze(1)
torch.manual_seed(0)
order = torch.randperm(len(x))
training, validation = order[:300], order[300:]
x = (x - x[training].mean(dim=0)) / x[training].std(dim=0)  # (1)!
model = nn.Linear(10, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(300):
    predictions = model(x[training])
    loss = loss_function(predictions, y[training])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:fit]

# --8<-- [start:score]
model.eval()
with torch.no_grad():
    predictions = model(x[validation])
truth = y[validation]
always_mean = y[training].mean().expand_as(truth)
print(f"targets from {y.min():.0f} to {y.max():.0f}")


def report(name, outputs) -> None:
    error = (outputs - truth).abs().mean()
    squared_error = ((outputs - truth) ** 2).sum()
    error_of_mean = ((truth - truth.mean()) ** 2).sum()
    r_squared = 1 - squared_error / error_of_mean
    print(f"{name:11}  error {error:.1f}  R² {r_squared:.3f}")


report("always mean", always_mean)
report("model", predictions)
# --8<-- [end:score]
