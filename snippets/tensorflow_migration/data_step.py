# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
images = digits.images[..., None] / 16
x, x_val, y, y_val = train_test_split(
    images, digits.target, test_size=0.2, random_state=0
)
batches = []


class Watch(keras.Model):
    def train_step(self, batch):  # (2)!
        batches.append([part.numpy() for part in batch])
        return {"loss": 0.0}


model = Watch()
model.compile(run_eagerly=True)
model.fit(x, y, shuffle=False, verbose=0)
for inputs, targets in (batches[0], batches[-1]):
    print(inputs.shape, inputs.dtype, targets.shape, targets.dtype)
print(len(batches), "batches")
# --8<-- [end:keras]

# --8<-- [start:torch]
inputs = torch.tensor(x, dtype=torch.float32).permute(0, 3, 1, 2)  # (1)!
loader = DataLoader(TensorDataset(inputs, torch.tensor(y)), 32)
torch_batches = list(loader)
for inputs, targets in (torch_batches[0], torch_batches[-1]):
    print(*inputs.shape, inputs.dtype, *targets.shape, targets.dtype)
print(len(torch_batches), "batches")
# --8<-- [end:torch]

# --8<-- [start:check]
difference = 0.0
for (a, b), (c, d) in zip(batches, torch_batches, strict=True):
    assert (b == d.numpy()).all()
    moved = c.permute(0, 2, 3, 1).numpy()
    difference = max(difference, abs(a - moved).max())
assert difference < 1e-5
print(f"data: largest difference {difference:.0e}")
# --8<-- [end:check]
