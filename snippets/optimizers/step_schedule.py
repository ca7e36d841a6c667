# --8<-- [start:epochs]
import torch
from torch import nn

torch.manual_seed(0)
inputs = torch.linspace(-2, 2, 100).unsqueeze(1)
targets = 3 * inputs + 1 + torch.randn(100, 1)
loss_function = nn.MSELoss()


def train(gamma: float) -> tuple[list[float], list[float]]:
    torch.manual_seed(1)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    scheduler = torch.optim.lr_scheduler.StepLR(
        optimizer, step_size=5, gamma=gamma
    )
    rates, losses = [], []
    for _ in range(20):
        rates.append(scheduler.get_last_lr()[0])
        for rows in torch.randperm(100).split(4):
            predictions = model(inputs[rows])
            loss = loss_function(predictions, targets[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        scheduler.step()  # (1)!
        with torch.no_grad():
            losses.append(loss_function(model(inputs), targets).item())
    return rates, losses


rates, constant = train(gamma=1.0)  # (2)!
rates, stepped = train(gamma=0.3)
print([f"{rate:.4f}" for rate in rates[::5]])
print(f"worst of the last 5, constant: {max(constant[-5:]):.1f}")
print(f"worst of the last 5, StepLR:   {max(stepped[-5:]):.1f}")
# --8<-- [end:epochs]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3))
plt.plot(constant, ".-", color="tab:red", label="constant")
plt.plot(stepped, ".-", color="tab:blue", label="StepLR")
plt.xlabel("epoch")
plt.ylabel("loss on all data")
plt.legend()
plt.show()
# --8<-- [end:draw]
