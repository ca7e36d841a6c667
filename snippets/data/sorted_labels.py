# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
inputs = torch.tensor(digits.data, dtype=torch.float32) / 16
targets = torch.tensor(digits.target)

order = targets[:1297].argsort(stable=True)  # (1)!
training = TensorDataset(inputs[order], targets[order])
print("last labels:", targets[order][-64:].unique().tolist())


def train(shuffle: bool) -> Tensor:
    torch.manual_seed(0)
    layers = [nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)]
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    loss_function = nn.CrossEntropyLoss()
    loader = DataLoader(training, batch_size=32, shuffle=shuffle)
    for _ in range(3):
        for batch, labels in loader:
            predictions = model(batch)
            loss = loss_function(predictions, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model(inputs[1297:]).argmax(dim=1)  # (2)!


predicted = {"sorted": train(False), "shuffled": train(True)}
for name, answers in predicted.items():
    accuracy = (answers == targets[1297:]).float().mean()
    print(f"{name:8}  accuracy {accuracy:.2f}")
    print("  digits predicted:", answers.unique().tolist())
# --8<-- [end:train]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, both = plt.subplots(1, 2, figsize=(6, 3), layout="constrained")
colors = ["tab:red", "tab:blue"]
for axes, name, color in zip(both, predicted, colors, strict=True):
    counts = predicted[name].bincount(minlength=10)
    axes.bar(range(10), counts.tolist(), color=color)
    axes.set(title=name, xlabel="predicted digit", ylim=(0, 520))
    axes.set_xticks(range(10))
both[0].set_ylabel("images of 500")
plt.show()
# --8<-- [end:draw]
