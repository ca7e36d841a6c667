# --8<-- [start:models] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = load_digits(return_X_y=True)
inputs, targets = torch.tensor(x, dtype=torch.float32) / 16, torch.tensor(y)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((64,)), keras.layers.Dense(10, activation="softmax")]
)
model.compile(
    keras.optimizers.Adam(0.003), "sparse_categorical_crossentropy"
)
kernel = torch.tensor(model.get_weights()[0]).T
loss_function = nn.CrossEntropyLoss()


def linear():
    """Return the same model, with the first weights of Keras."""
    layer = nn.Linear(64, 10)
    with torch.no_grad():
        layer.weight.copy_(kernel)
        layer.bias.zero_()
    return layer


# --8<-- [end:models]

# --8<-- [start:loss] varies
layer = linear()
outputs = layer(inputs)
in_keras = model.evaluate(inputs.numpy(), y, verbose=0)
difference = abs(in_keras - loss_function(outputs, targets).item())
print(f"loss: largest difference {difference:.0e}")
twice = loss_function(outputs.softmax(1), targets).item()
print(f"with a softmax before it: {abs(in_keras - twice):.2f}")
assert difference < 1e-5
# --8<-- [end:loss]

# --8<-- [start:optimizer] varies
for rows, labels in zip(inputs.split(32), targets.split(32), strict=True):
    model.train_on_batch(rows.numpy(), labels.numpy())
expected = torch.tensor(model.get_weights()[0]).T
for name in ("eps=1e-8", "eps=1e-7", "Keras's place"):
    layer = linear()
    eps = 1e-8 if name == "eps=1e-8" else 1e-7
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.003, eps=eps)
    batches = zip(inputs.split(32), targets.split(32), strict=True)
    for step, (rows, labels) in enumerate(batches, 1):
        if name == "Keras's place":
            optimizer.param_groups[0]["eps"] = (
                1e-7 / (1 - 0.999**step) ** 0.5
            )
        loss = loss_function(layer(rows), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    difference = (layer.weight - expected).abs().max().item()
    print(f"{name:14} after an epoch: {difference:.0e}")
assert difference < 1e-5
# --8<-- [end:optimizer]
