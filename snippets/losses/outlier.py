# --8<-- [start:cost]
import torch
from torch import nn

losses = {
    "MSE": nn.MSELoss(),
    "L1": nn.L1Loss(),
    "Huber": nn.HuberLoss(),
    "SmoothL1": nn.SmoothL1Loss(),
}
zero = torch.zeros(1)
for name, loss_function in losses.items():
    small = loss_function(torch.tensor([0.5]), zero)
    large = loss_function(torch.tensor([10.0]), zero)
    print(f"{name:9} {small:6.3f} {large:8.3f}")
# --8<-- [end:cost]

# --8<-- [start:fit]
minutes = torch.tensor([2.0, 3.0, 4.0, 5.0, 36.0])
guesses = torch.linspace(0, 20, 201)  # (1)!

losses["Huber 50"] = nn.HuberLoss(delta=50.0)

best = {}
for name in ["MSE", "L1", "Huber", "Huber 50"]:
    costs = [losses[name](g.expand(5), minutes) for g in guesses]
    best[name] = guesses[torch.stack(costs).argmin()].item()
    print(f"best for {name:9}{best[name]:4.1f}")
print("mean", minutes.mean().item())
print("median", minutes.median().item())
# --8<-- [end:fit]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

error = torch.linspace(-4, 4, 81)
figure, (left, right) = plt.subplots(1, 2, figsize=(6, 3.4))
colors = {"MSE": "tab:red", "L1": "tab:blue", "Huber": "k"}
for name, color in colors.items():
    curve = [losses[name](e, torch.tensor(0.0)) for e in error]
    style = "--" if name == "Huber" else "-"
    left.plot(error, curve, style, color=color, label=name)
left.set(xlabel="error", ylabel="loss", ylim=(0, 8))
left.set_xticks([-4, -2, 0, 2, 4])
left.legend(loc="upper center")

right.plot([1, 2, 3, 4, 5], minutes, "ko")
for name, word in [("MSE", "mean"), ("L1", "median")]:
    right.axhline(best[name], color=colors[name])
    height = best[name] + 1
    right.text(0.6, height, f"{name}: {word}", color=colors[name])
right.set(ylabel="minutes", xlim=(0.5, 5.5), xticks=[])
plt.show()
# --8<-- [end:draw]
