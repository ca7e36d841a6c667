# --8<-- [start:models]
import torch
from sklearn.datasets import load_digits
from sklearn.svm import SVC
from torch import nn

digits = load_digits()
images = torch.tensor(digits.images / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
pixels = images.flatten(start_dim=1)
sums = torch.cat([images.sum(dim=1), images.sum(dim=2)], dim=1)  # (1)!
print(pixels.shape, sums.shape)


def classical(inputs, train, held_out) -> torch.Tensor:
    machine = SVC().fit(inputs[train], labels[train])
    return torch.tensor(machine.predict(inputs[held_out]))


def network(inputs, train, held_out) -> torch.Tensor:
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = loss_function(model(inputs[train]), labels[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return model(inputs[held_out]).argmax(dim=1)


# --8<-- [end:models]

# --8<-- [start:compare]
contest = {
    "sums, SVM": (classical, sums),
    "pixels, SVM": (classical, pixels),
    "pixels, network": (network, pixels),
}
for count in [100, 1400]:
    print("images to learn from:", count)
    for name, (method, inputs) in contest.items():
        scores = []
        for seed in range(3):
            torch.manual_seed(seed)
            order = torch.randperm(len(images))
            train, held_out = order[:count], order[1400:]
            guesses = method(inputs, train, held_out)
            right = (guesses == labels[held_out]).float().mean()
            scores.append(f"{right.item():.2f}")
        print(f"  {name:15}", *scores)
# --8<-- [end:compare]
