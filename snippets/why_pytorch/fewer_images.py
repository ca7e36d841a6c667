# --8<-- [start:setup]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
loss_function = nn.CrossEntropyLoss()


def share_right(model, chosen) -> float:
    guesses = model(images[chosen]).argmax(dim=1)
    return (guesses == labels[chosen]).float().mean().item()


# --8<-- [end:setup]

# --8<-- [start:compare]
for count in [50, 200, 1400]:
    torch.manual_seed(0)
    order = torch.randperm(len(images))
    train, held_out = order[:count], order[1400:]
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = loss_function(model(images[train]), labels[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    own = share_right(model, train)
    unseen = share_right(model, held_out)
    print(f"{count:4} images: own {own:.2f}, unseen {unseen:.2f}")
# --8<-- [end:compare]
