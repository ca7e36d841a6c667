# --8<-- [start:norms]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
inputs = torch.tensor(digits.data / 16, dtype=torch.float32)
targets = torch.tensor(digits.target)


def gradient_norms(activation: type, kaiming: bool) -> list[float]:
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(8)]
    model = nn.Sequential()
    for layer in layers:
        if kaiming:
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        model.append(layer).append(activation())
    model.append(nn.Linear(64, 10))
    loss = nn.CrossEntropyLoss()(model(inputs), targets)
    loss.backward()
    return [layer.weight.grad.norm().item() for layer in layers]


curves = {
    "ReLU, Kaiming": gradient_norms(nn.ReLU, kaiming=True),
    "ReLU": gradient_norms(nn.ReLU, kaiming=False),
    "sigmoid": gradient_norms(nn.Sigmoid, kaiming=False),
}
for name, norms in curves.items():
    print(f"{name:13}  first {norms[0]:.0e}  last {norms[-1]:.0e}")
# --8<-- [end:norms]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.8), layout="constrained")
colors = ["tab:blue", "tab:green", "tab:red"]
for (name, norms), color in zip(curves.items(), colors, strict=True):
    plt.plot(range(1, 9), norms, "o-", lw=2.5, color=color, label=name)
plt.yscale("log")
plt.xlabel("layer")
plt.ylabel("gradient norm")
plt.legend(loc="lower right")
plt.show()
# --8<-- [end:draw]
