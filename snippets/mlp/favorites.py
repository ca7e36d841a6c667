# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.images / 17).float().unsqueeze(1)
images = nn.functional.interpolate(images, [28, 28], mode="bilinear")
targets = torch.tensor(digits.target)
torch.manual_seed(0)
train, validation = torch.randperm(len(images)).split([1200, 597])

model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(784, 128),
    nn.ReLU(),
    nn.Linear(128, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
for _ in range(20):
    for batch in train[torch.randperm(1200)].split(60):
        logits = model(images[batch])
        loss = nn.functional.cross_entropy(logits, targets[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
model.eval()
# --8<-- [end:train]

# --8<-- [start:favorites]
hidden = model[:3]  # (1)!
with torch.no_grad():
    active = hidden(images[validation])
by_digit = torch.stack(
    [
        active[targets[validation] == digit].mean(dim=0)
        for digit in range(10)
    ]
)
top = by_digit.topk(2, dim=0)
choosy = (top.values[0] - top.values[1]).topk(8).indices
for neuron in choosy[:3]:
    (first, second), (digit, other) = (part[:, neuron] for part in top)
    print(f"{first:.1f} for a {digit}, next is {second:.1f} for a {other}")
silent = (active.amax(dim=0) == 0).sum().item()
print("silent for every image, more than 20 of 128:", silent > 20)
# --8<-- [end:favorites]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 4, figsize=(6, 3.4), layout="constrained")
for axis, neuron in zip(axes.flat, choosy, strict=True):
    top = validation[active[:, neuron].topk(20).indices]
    axis.imshow(images[top].mean(dim=(0, 1)).numpy(), cmap="gray_r")
    axis.axis("off")
plt.show()
# --8<-- [end:draw]
