# --8<-- [start:data]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.rand(80, 1) * 4 - 2
y = 3 * x + 0.5 * torch.randn(80, 1)
dataset = TensorDataset(x, y)

slopes = 2 * (0 - y) * x  # (1)!
print(f"all 80: {slopes.mean().item():.1f}")
batch_slopes = [part.mean().item() for part in slopes.split(16)]
print("by 16: ", *[f"{slope:.1f}" for slope in batch_slopes])
# --8<-- [end:data]


# --8<-- [start:loop]
def train(batch_size: int, rate: float) -> list[float]:
    torch.manual_seed(0)
    loader = DataLoader(dataset, batch_size, shuffle=True)
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    loss_function = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    weights = [0.0]
    for _ in range(5):  # (1)!
        for inputs, targets in loader:  # (2)!
            predictions = model(inputs)
            loss = loss_function(predictions, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            weights.append(model.weight.item())
    return weights


for batch_size, rate in [(80, 0.05), (16, 0.05), (80, 0.25)]:
    weights = train(batch_size, rate)
    print(f"batches of {batch_size}, rate {rate}:", end=" ")
    print(f"{len(weights) - 1:2} steps, weight {weights[-1]:.1f}")
# --8<-- [end:loop]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

whole, batches = train(80, 0.05), train(16, 0.05)
plt.figure(figsize=(6, 3.5))
epochs = torch.arange(len(whole))
plt.plot(epochs, whole, "o-", color="tab:red", label="1 batch of 80")
epochs = torch.arange(len(batches)) / 5
plt.plot(epochs, batches, ".-", color="tab:blue", label="5 batches of 16")
plt.axhline(3, color="k", ls="--")
plt.xlabel("epoch")
plt.ylabel("weight")
plt.legend(loc="lower right")
plt.show()
# --8<-- [end:draw]
