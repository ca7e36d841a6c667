# --8<-- [start:imports] tensorflow
import torch._dynamo  # (1)!

torch.manual_seed(0)
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
expected = model.fit(images, y, verbose=0, **settings).history["val_loss"]
# --8<-- [end:keras]

# --8<-- [start:torch]
weights[4] = weights[4].view(2, 2, 32, 10)
x, x_val = torch.tensor(images).float().permute(0, 3, 1, 2).split(1437)
y, y_val = torch.tensor(y).split(1437)
losses = {"PyTorch's": [], "Keras's": []}
for curve, power in zip(losses.values(), (0, -0.5), strict=True):
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
    for _ in range(8):
        for inputs, targets in zip(x.split(32), y.split(32), strict=True):
            step += 1
            eps = 1e-7 * (1 - 0.999**step) ** power  # (1)!
            optimizer.param_groups[0]["eps"] = eps
            loss = nn.functional.cross_entropy(network(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            loss = nn.functional.cross_entropy(network(x_val), y_val)
        curve.append(loss.item())
# --8<-- [end:torch]

# --8<-- [start:draw] varies
fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
left.plot(expected, "k", lw=6, label="Keras")
left.plot(losses["PyTorch's"], label="PyTorch")
for place, curve in losses.items():
    gap = [abs(a - b) for a, b in zip(curve, expected, strict=True)]
    print(f"{place:9} place: first {gap[0]:.0e}, largest {max(gap):.0e}")
    right.semilogy(gap, label=f"{place} place")
for axes, name in ((left, "validation loss"), (right, "gap of the losses")):
    axes.set(xlabel="epoch, from 0", ylabel=name)
    axes.legend()
plt.show()
assert gap[0] < 1e-4
# --8<-- [end:draw]
