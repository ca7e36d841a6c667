# --8<-- [start:run]
import torch
from sklearn.datasets import load_diabetes
from torch import nn

inputs, targets = map(torch.tensor, load_diabetes(return_X_y=True))
inputs, targets = inputs.float(), targets.float().unsqueeze(1)
loss_function = nn.MSELoss()
print(inputs.shape, targets.shape)


def run(seed: int, units: int) -> list[list[float]]:
    torch.manual_seed(seed)  # (1)!
    order = torch.randperm(len(inputs))
    training, validation = order[:300], order[300:]
    own_x, own_y = inputs[training], targets[training]
    x = (inputs - own_x.mean(dim=0)) / own_x.std(dim=0)
    y = (targets - own_y.mean()) / own_y.std()
    layers = [nn.Linear(10, units), nn.ReLU(), nn.Linear(units, units)]
    model = nn.Sequential(*layers, nn.ReLU(), nn.Linear(units, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    history = []
    for _ in range(200):
        loss = loss_function(model(x[training]), y[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            held_out = loss_function(model(x[validation]), y[validation])
        mean = y[validation].square().mean()  # (2)!
        history.append([loss.item(), held_out.item(), mean.item()])
    return history


curves = {}
for units in [64, 4]:
    curves[units] = torch.tensor([run(seed, units) for seed in range(5)])
    own, held_out, mean = curves[units].mean(dim=0).T
    print(f"{units} units: training {own[-1]:.1f}", end=", ")
    print(f"validation {held_out[-1]:.1f}, lowest {held_out.min():.1f}")
print(f"predicting the mean: validation {mean[-1]:.1f}")
# --8<-- [end:run]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, both = plt.subplots(1, 2, figsize=(6, 3.4), sharey=True)
for axes, (units, runs) in zip(both, curves.items(), strict=True):
    for column, name in enumerate(["training", "validation"]):
        mean, spread = runs[:, :, column].mean(0), runs[:, :, column].std(0)
        color = ["tab:blue", "tab:red"][column]
        low, high = (mean - spread).numpy(), (mean + spread).numpy()
        axes.fill_between(range(200), low, high, color=color, alpha=0.25)
        axes.plot(mean, color=color, lw=2.5, label=name)
    axes.set(title=f"{units} units", xlabel="epoch", ylim=(0, 1.3))
both[0].set_ylabel("loss")
both[1].legend()
plt.show()
# --8<-- [end:draw]
