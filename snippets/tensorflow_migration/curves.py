# --8<-- [start:imports] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

# --8<-- [end:imports]

# --8<-- [start:keras]
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((8, 8, 1))])
for filters in (16, 32):
    model.add(keras.layers.Conv2D(filters, 3, 1, "same", activation="relu"))
    model.add(keras.layers.MaxPooling2D())
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(10, activation="softmax"))
weights = [torch.tensor(value) for value in model.get_weights()]
adam = keras.optimizers.Adam(0.003)
model.compile(adam, "sparse_categorical_crossentropy")
images, y = load_digits().images[..., None] / 16, load_digits().target
settings = {"epochs": 8, "shuffle": False, "validation_split": 0.2}  # (1)!
history = model.fit(images, y, verbose=0, **settings).history
# --8<-- [end:keras]

# --8<-- [start:torch]
weights[4] = weights[4].view(2, 2, 32, 10)
x, x_val = torch.tensor(images).float().permute(0, 3, 1, 2).split(1437)
y, y_val = torch.tensor(y).split(1437)
gaps = {"PyTorch's": [], "Keras's": []}
for place, gap in gaps.items():
    network = nn.Sequential(
        *(nn.Conv2d(1, 16, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(16, 32, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(128, 10)),
    )
    with torch.no_grad():
        for p, value in zip(network.parameters(), weights, strict=True):
            value = value.permute(3, 2, 0, 1) if value.ndim == 4 else value
            p.copy_(value.reshape(p.shape))
    optimizer, step = torch.optim.Adam(network.parameters(), 0.003), 0
    for expected in history["val_loss"]:
        for inputs, targets in zip(x.split(32), y.split(32), strict=True):
            step += 1
            share = (1 - 0.999**step) ** 0.5 if place == "Keras's" else 1
            optimizer.param_groups[0]["eps"] = 1e-7 / share
            loss = nn.functional.cross_entropy(network(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            loss = nn.functional.cross_entropy(network(x_val), y_val)
        gap.append(abs(loss.item() - expected))
# --8<-- [end:torch]

# --8<-- [start:draw] varies
fig, axes = plt.subplots(figsize=(6, 3))
axes.set_prop_cycle(color=["black", "tab:red", "tab:blue"])
axes.semilogy(range(1, 9), history["val_loss"], label="loss of Keras")
for place, gap in gaps.items():
    print(f"{place:9} place: first {gap[0]:.0e}, largest {max(gap):.0e}")
    axes.semilogy(range(1, 9), gap, label=f"gap, {place} place")
axes.set(xlabel="epoch", ylabel="validation loss (log)")
axes.legend(loc=(0.15, 0.2))
plt.show()
assert gap[0] < 1e-4
# --8<-- [end:draw]
