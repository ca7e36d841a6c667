# --8<-- [start:scaled]
import torch
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from torch import Tensor

wine = load_wine()
inputs = torch.tensor(wine.data, dtype=torch.float32)[:, [1, 12]]
training, validation = train_test_split(
    inputs, test_size=0.3, stratify=wine.target, random_state=0
)
names = [wine.feature_names[column] for column in [1, 12]]


def describe(data: Tensor) -> None:
    for name, column in zip(names, data.T, strict=True):
        mean, std = column.mean(), column.std()
        print(f"{name:10}  mean {mean:z.2f}  std {std:.2f}")  # (1)!


describe(training)
mean, std = training.mean(dim=0), training.std(dim=0)  # (2)!
scaled = (training - mean) / std
describe(scaled)
# --8<-- [end:scaled]

# --8<-- [start:validation]
describe((validation - mean) / std)
# --8<-- [end:validation]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, both = plt.subplots(2, 1, figsize=(6, 4), layout="constrained")
for axes, title in zip(both, ["raw", "scaled"], strict=True):
    data = training if title == "raw" else scaled
    bins = torch.linspace(data.min(), data.max(), 31).numpy()
    axes.hist(data[:, 0], bins, color="tab:red", alpha=0.6)
    axes.hist(data[:, 1], bins, color="tab:blue", alpha=0.6)
    axes.set(title=title, ylabel="wines")
both[0].legend(names)
plt.show()
# --8<-- [end:draw]
