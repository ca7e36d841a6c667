# --8<-- [start:run]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
validation = order[1000:1400]
loss_function = nn.CrossEntropyLoss()


def run(units, count):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(64, units), nn.Tanh(), nn.Linear(units, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    training, history = order[:count], []
    for _ in range(80):
        loss = loss_function(model(images[training]), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        with torch.no_grad():  # (1)!
            both = [
                loss_function(model(images[part]), labels[part]).item()
                for part in (training, validation)
            ]
        history.append(both)
    return torch.tensor(history).T


curves = {
    "underfits": run(units=2, count=1000),
    "fits": run(units=512, count=1000),
    "overfits": run(units=512, count=50),
}
for name, (own, held_out) in curves.items():
    print(f"{name:9}  training {own[-1]:.1f}", end="  ")
    print(f"validation {held_out[-1]:.1f}, lowest {held_out.min():.1f}")
print(f"underfits, at epoch 40: training {curves['underfits'][0][39]:.1f}")
# --8<-- [end:run]

# --8<-- [start:draw]
figure, boxes = plt.subplots(1, 3, figsize=(6, 3.4), sharey=True)
for box, (name, (own, held_out)) in zip(boxes, curves.items(), strict=True):
    box.plot(held_out, "tab:red", lw=2.5, label="validation")
    box.plot(own, "tab:blue", lw=2.5, ls="--", label="training")
    box.set(title=name, xlabel="epoch", ylim=(0, 2.6))
boxes[2].plot(held_out.argmin(), held_out.min(), "o", color="tab:red")
boxes[0].set_ylabel("loss")
boxes[1].legend()
plt.show()
# --8<-- [end:draw]
