# --8<-- [start:exact]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

raw, default = load_diabetes(scaled=False), load_diabetes()  # (1)!
x = torch.tensor(raw.data, dtype=torch.float32)
y = torch.tensor(raw.target, dtype=torch.float32).unsqueeze(1)
torch.manual_seed(0)
train, validation, test = torch.randperm(442).split([266, 88, 88])

mean, std = x[train].mean(dim=0), x[train].std(dim=0)  # (2)!
inputs = {
    "raw": x,
    "divided only": x / std,
    "standardized": (x - mean) / std,
    "default": torch.tensor(default.data, dtype=torch.float32),
}
ones = torch.ones(442, 1)  # (3)!
columns = torch.cat([inputs["standardized"], ones], dim=1)[train]
solution = torch.linalg.lstsq(columns, y[train]).solution
loss_function = nn.MSELoss()
lowest = loss_function(columns @ solution, y[train]).item()
print("solution", tuple(solution.shape), f"lowest loss {lowest:.1f}")
# --8<-- [end:exact]


# --8<-- [start:loop]
def descend(rows: torch.Tensor, rate: float) -> tuple[int, float]:
    torch.manual_seed(0)
    model = nn.Linear(10, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for step in range(1, 201):
        predictions = model(rows)
        loss = loss_function(predictions, y[train])
        if loss.item() < 1.01 * lowest:
            return step, loss.item() / lowest
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return 200, loss.nan_to_num(torch.inf).item() / lowest  # (1)!


rates = [0.9, 0.3, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6]
for name, table in inputs.items():
    low, high = table[train].std(dim=0).aminmax()  # (2)!
    print(f"{name}: columns spread {low:.2f} to {high:.2f}")
    tries = [(*descend(table[train], rate), rate) for rate in rates]
    steps, ratio, rate = min(tries)  # (3)!
    print(f"  best rate {rate:g}: {ratio:.2f} of lowest, {steps} steps")
# --8<-- [end:loop]

# --8<-- [start:default]
squares = (inputs["default"] ** 2).sum(dim=0)
assert torch.allclose(squares, torch.ones(10))
steps, ratio = descend(inputs["default"][train], 1.0)
assert ratio > 5
# --8<-- [end:default]
