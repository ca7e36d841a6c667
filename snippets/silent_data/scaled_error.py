# --8<-- [start:data]
import torch
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

x, y = load_diabetes(return_X_y=True)
x, y = torch.tensor(x), torch.tensor(y)
mean, std = y[:300].mean(), y[:300].std()
model = LinearRegression().fit(x[:300], (y[:300] - mean) / std)
predicted = torch.tensor(model.predict(x[300:]))
# --8<-- [end:data]

# --8<-- [start:wrong]
target = (y[300:] - mean) / std
wrong = (predicted - target).abs().mean()
print(f"mean error: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
right = (predicted * std + mean - y[300:]).abs().mean()
print(f"mean error: {right:.0f}")
print(f"targets: {y.min():.0f} to {y.max():.0f}")
assert wrong < 1 and right > 30
# --8<-- [end:right]
