# --8<-- [start:fit]
import torch
from sklearn.datasets import load_diabetes

table = load_diabetes(scaled=False)
names = table.feature_names
x = torch.tensor(table.data, dtype=torch.float32)
y = torch.tensor(table.target, dtype=torch.float32)


def fit(inputs: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    scaled = (inputs - inputs.mean(dim=0)) / inputs.std(dim=0)
    columns = torch.cat([scaled, torch.ones(len(inputs), 1)], dim=1)
    return torch.linalg.lstsq(columns, targets).solution[:-1]  # (1)!


torch.manual_seed(0)
draws = [torch.randint(442, (442,)) for _ in range(200)]
weights = torch.stack([fit(x[rows], y[rows]) for rows in draws])
mean, std = weights.mean(dim=0), weights.std(dim=0)
for name in ["bmi", "s5", "s1", "s2"]:
    place = names.index(name)
    print(f"{name:3}  {mean[place]:5.1f} ± {std[place]:4.1f}")
# --8<-- [end:fit]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.8))
colors = ["tab:blue" if value > 0 else "tab:red" for value in mean]
bars = {"xerr": std.numpy(), "color": colors, "capsize": 4}
plt.barh(names, mean.numpy(), **bars)
plt.gca().invert_yaxis()
plt.axvline(0, color="black")
plt.xlabel("weight (target per standard deviation)")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:alone]
s1, s2 = names.index("s1"), names.index("s2")
alone = torch.stack([fit(x[rows][:, [s1]], y[rows]) for rows in draws])
print(f"s1 alone: {alone.mean():.1f} ± {alone.std():.1f}")
print(f"correlation of s1 and s2: {torch.corrcoef(x.T)[s1, s2]:.2f}")
# --8<-- [end:alone]

# --8<-- [start:others]
scaled = (x - x.mean(dim=0)) / x.std(dim=0)
others = scaled[:, [place for place in range(10) if place != s1]]
rest = scaled[:, s1] - others @ fit(others, scaled[:, s1])
print(f"left of the spread of s1: {rest.std():.2f}")
# --8<-- [end:others]


# --8<-- [start:penalty]
def watch(decay: float) -> None:
    torch.manual_seed(0)
    model, loss_function = torch.nn.Linear(10, 1), torch.nn.MSELoss()
    targets = (y - y.mean()).unsqueeze(1)  # (1)!
    settings = {"lr": 0.1, "weight_decay": decay}
    optimizer = torch.optim.SGD(model.parameters(), **settings)
    for step in range(1001):
        loss = loss_function(model(scaled), targets)
        if step in (25, 1000):
            pair = model.weight[0, [s1, s2]].tolist()
            print(f"{step:4} steps: error {loss.sqrt():.1f},", end="")
            print(f" s1 {pair[0]:.1f}, s2 {pair[1]:.1f}")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


watch(decay=0)
watch(decay=0.1)
# --8<-- [end:penalty]
