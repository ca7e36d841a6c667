# --8<-- [start:models] tensorflow
import os
import tempfile

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from keras import layers
from sklearn.datasets import load_digits
from torch import nn

keras.utils.set_random_seed(0)
digits = load_digits()
images = digits.images[..., None] / 16
model = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(16, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(images, digits.target, epochs=5, verbose=0)  # (2)!
# --8<-- [end:models]

# --8<-- [start:copy]
with tempfile.TemporaryDirectory() as folder:
    model.save(f"{folder}/digits.keras")
    model = keras.saving.load_model(f"{folder}/digits.keras")  # (1)!
network = nn.Sequential(
    *(nn.Conv2d(1, 16, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Conv2d(16, 32, 3, padding="same"), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Flatten(), nn.Linear(128, 10)),
)
weights = [torch.tensor(value) for value in model.get_weights()]
with torch.no_grad():
    for parameter, value in zip(network.parameters(), weights, strict=True):
        print(tuple(value.shape), "to", tuple(parameter.shape))
        if value.ndim == 4:
            value = value.permute(3, 2, 0, 1)
        parameter.copy_(value.T if value.ndim == 2 else value)
# --8<-- [end:copy]

# --8<-- [start:compare] varies
network.eval()  # (1)!
inputs = torch.tensor(images, dtype=torch.float32).permute(0, 3, 1, 2)
expected = torch.tensor(model.predict(images, verbose=0))
with torch.no_grad():
    difference = (network(inputs).softmax(1) - expected).abs().max()
    print(f"transposed only: largest difference {difference:.2f}")
    assert difference > 0.1
    dense = weights[-2].view(2, 2, 32, 10).permute(3, 2, 0, 1)  # (2)!
    network[-1].weight.copy_(dense.flatten(1))
    difference = (network(inputs).softmax(1) - expected).abs().max()
assert difference < 1e-5
print(f"reordered: largest difference {difference:.0e}")
# --8<-- [end:compare]
