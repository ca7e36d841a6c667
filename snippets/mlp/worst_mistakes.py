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

# --8<-- [start:worst]
with torch.no_grad():
    logits = model(images[validation])
truth = targets[validation]
losses = nn.functional.cross_entropy(logits, truth, reduction="none")
worst = losses.topk(6).indices
wrong = (logits.argmax(dim=1) != truth).float()
print("all six are wrong:", bool(wrong[worst].all()))
print(f"share of wrong ones: {wrong.mean():.2f}")
probabilities = logits.softmax(dim=1)
sure = probabilities.amax(dim=1)
print(f"median probability, right answers: {sure[wrong == 0].median():.2f}")
print(f"median probability, wrong answers: {sure[wrong == 1].median():.1f}")
# --8<-- [end:worst]

# --8<-- [start:draw] varies
import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 3, figsize=(6, 4.4), layout="constrained")
for axis, at in zip(axes.flat, worst, strict=True):
    chance, guess = probabilities[at].max(dim=0)
    axis.imshow(images[validation[at], 0].numpy(), cmap="gray_r")
    axis.set_title(
        f"{truth[at]}, read as {guess} ({chance:.0%})", fontsize=10
    )
    axis.axis("off")
plt.show()
# --8<-- [end:draw]
