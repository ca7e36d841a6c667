# --8<-- [start:train]
import math

import torch
from torch import nn

inputs = torch.linspace(-2, 2, 20).unsqueeze(1)
targets = 3 * inputs + 1
loss_function = nn.MSELoss()


def train(learning_rate: float, steps: int = 30) -> list[float]:
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(steps):
        predictions = model(inputs)
        loss = loss_function(predictions, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


rates = [0.003, 0.01, 0.03, 0.1, 0.3, 0.7]
curves = {rate: train(rate) for rate in rates}
for rate, losses in curves.items():
    print(f"{rate:5}  first {losses[0]:.1f}, last {losses[-1]:5.1f}")
print("1000 steps, finite:", math.isfinite(train(0.7, 1000)[-1]))
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

names = {0.003: "too small", 0.1: "good", 0.7: "too large"}
colors = ["tab:green", "tab:blue", "tab:red"]
plt.figure(figsize=(6, 3.5))
for color, (rate, name) in zip(colors, names.items(), strict=True):
    label = f"{name}, {rate}"
    plt.plot(curves[rate], ".-", color=color, label=label)
plt.ylim(0, 60)
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
# --8<-- [end:draw]
