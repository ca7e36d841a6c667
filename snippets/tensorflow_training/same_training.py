# --8<-- [start:models] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from sklearn.datasets import load_digits
from torch import nn

x, y = load_digits(return_X_y=True)
x = x[:200].astype("float32") / 16
y = y[:200]
keras.utils.set_random_seed(0)
theirs = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ]
)
ours = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
with torch.no_grad():
    pairs = zip(ours.parameters(), theirs.get_weights(), strict=True)
    for parameter, array in pairs:
        parameter.copy_(torch.tensor(array.T))  # (2)!
# --8<-- [end:models]

# --8<-- [start:fit]
theirs.compile(
    keras.optimizers.SGD(0.1, momentum=0.9),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
fitted = theirs.fit(x, y, batch_size=64, epochs=3, shuffle=False, verbose=0)
# --8<-- [end:fit]

# --8<-- [start:loop] varies
optimizer = torch.optim.SGD(ours.parameters(), lr=0.1, momentum=0.9)
inputs, targets = torch.tensor(x), torch.tensor(y)
for expected in fitted.history["loss"]:
    total = 0.0
    for part in torch.arange(len(x)).split(64):
        loss = nn.functional.cross_entropy(
            ours(inputs[part]), targets[part]
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(part)
    difference = abs(total / len(x) - expected)
    assert difference < 1e-5
    print(f"loss {expected:.3f}, difference {difference:.0e}")
# --8<-- [end:loop]
