# --8<-- [start:train]
import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation, _ = order.split([500, 500, 797])


def train(learning_rate, decay, seed=0):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(
        model.parameters(), lr=learning_rate, weight_decay=decay
    )
    for _ in range(5):
        for batch in training[torch.randperm(len(training))].split(32):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)
    return (guesses == labels[validation]).float().mean().item()


# --8<-- [end:train]

# --8<-- [start:search]
rates, decays = [0.001, 0.01, 0.1], [1e-6, 1e-5, 1e-4]
points = {"grid": [(rate, decay) for rate in rates for decay in decays]}
torch.manual_seed(0)
drawn = (10 ** (-4 * torch.rand(9))).tolist()  # (1)!
others = (10 ** (-4 - 2 * torch.rand(9))).tolist()
points["random"] = list(zip(drawn, others, strict=True))
scores = {}
for name, pairs in points.items():
    scores[name] = [train(*pair) for pair in pairs]
    print(f"{name:6}", len({rate for rate, decay in pairs}), end=" ")
    print(f"learning rates, best {max(scores[name]):.1f}")
# --8<-- [end:search]

# --8<-- [start:draw]
powers = np.linspace(-4, 0, 13)
every = (10**powers).tolist()
curve = [sum(train(r, 0.0, s) for s in range(3)) / 3 for r in every]
searches = np.interp(-4 * torch.rand(1000, 9), powers, curve)  # (1)!
ahead = searches.max(axis=1) > np.interp(-1, powers, curve)
print(f"random ahead in {ahead.mean():.1f} of 1000 searches")
_, axes = plt.subplots(
    1, 2, figsize=(6, 3), sharey=True, layout="constrained"
)
for axis, name in zip(axes, points, strict=True):
    axis.semilogx(every, curve, color="tab:blue", alpha=0.5)
    axis.plot(
        [p[0] for p in points[name]], scores[name], "o", color="tab:red"
    )
    axis.set(title=name, xlabel="learning rate")
axes[0].set_ylabel("accuracy")
plt.show()
# --8<-- [end:draw]
