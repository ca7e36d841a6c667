# --8<-- [start:train]
import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", message="Using a target size")
x = torch.tensor([[-1.5], [-0.5], [0.5], [1.5]])
y = torch.tensor([-2.5, 0.5, 3.5, 6.5])  # (1)!


def train(targets: torch.Tensor) -> nn.Linear:
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    loss_function = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        predictions = model(x)
        loss = loss_function(predictions, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


models = {"(N,)": train(y), "(N, 1)": train(y.unsqueeze(1))}
for shape, model in models.items():
    weight, bias = model.weight.item(), model.bias.item()
    print(f"{shape:6}  weight {weight:z.2f}  bias {bias:.2f}")  # (2)!
print("mean of y:", y.mean().item())
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.4))
plt.plot(x, y, "ko", ms=9)
colors = {"(N,)": "tab:red", "(N, 1)": "tab:blue"}
for shape, model in models.items():
    line = model(x).detach()
    plt.plot(x, line, color=colors[shape], label=f"targets {shape}")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
# --8<-- [end:draw]
