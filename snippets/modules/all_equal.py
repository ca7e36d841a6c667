# --8<-- [start:train]
import torch
from torch import nn

inputs = torch.linspace(-1, 1, 41).unsqueeze(1)
targets = inputs.abs()


def train(equal: bool) -> nn.Sequential:
    torch.manual_seed(7)
    model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
    if equal:
        for parameter in model.parameters():
            nn.init.constant_(parameter, 0.5)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        predictions = model(inputs)
        loss = (predictions - targets).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


equal, different = train(equal=True), train(equal=False)
for name, model in [("equal", equal), ("random", different)]:
    hidden = model[:2](inputs)  # (1)!
    spread = (hidden.amax(dim=1) - hidden.amin(dim=1)).max().item()
    miss = (model(inputs) - targets).abs().max().item()
    print(f"{name} start")
    print(f"  units differ by up to {spread:.1f}")
    print(f"  worst miss {miss:.1f}")
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.5))
x = inputs.flatten()
for name, model, color in [
    ("equal start", equal, "tab:red"),
    ("random start", different, "tab:blue"),
]:
    line = model(inputs).detach().flatten()
    plt.plot(x, line, color=color, lw=2.5, label=name)
plt.plot(x[::4], targets[::4], "ko", label="target")
plt.xlabel("input")
plt.ylabel("prediction")
plt.legend(loc="upper center")
plt.show()
# --8<-- [end:draw]
