# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
small = torch.tensor(digits.images / 16).float().unsqueeze(1)
small = nn.functional.interpolate(small, (20, 20), mode="bilinear")
labels = torch.tensor(digits.target)


def place_and_mix() -> tuple[torch.Tensor, torch.Tensor]:
    moved = torch.zeros(len(small), 1, 28, 28)
    places = torch.randint(0, 9, (len(small), 2)).tolist()
    for image, digit, (row, column) in zip(
        moved, small, places, strict=True
    ):
        image[:, row : row + 20, column : column + 20] = digit
    order = torch.randperm(28 * 28)  # (1)!
    return moved, moved.flatten(1)[:, order].reshape(moved.shape)


# --8<-- [end:data]


# --8<-- [start:score]
def score(layers: list[nn.Module], images, train, validation) -> float:
    model = nn.Sequential(*layers)
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
    for _ in range(5):
        for batch in train[torch.randperm(len(train))].split(16):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        hits = model(images[validation]).argmax(1) == labels[validation]
    return hits.float().mean().item()


# --8<-- [end:score]

# --8<-- [start:compare] varies
rows = []
for seed in range(2):
    torch.manual_seed(seed)
    data = place_and_mix()
    split = torch.randperm(len(small)).split([1200, 597])
    for images in data:
        mlp = [nn.Flatten(), nn.Linear(784, 128), nn.ReLU()]
        rows.append(score([*mlp, nn.Linear(128, 10)], images, *split))
        cnn = [nn.Conv2d(1, 16, 3), nn.ReLU(), nn.MaxPool2d(2)]
        cnn += [nn.Conv2d(16, 32, 3), nn.ReLU(), nn.MaxPool2d(2)]
        cnn += [nn.Flatten(), nn.Linear(32 * 5 * 5, 10)]
        rows.append(score(cnn, images, *split))
means = torch.tensor(rows).reshape(2, 2, 2).mean(dim=0)
for name, (mlp, cnn) in zip(["moved", "mixed"], means, strict=True):
    print(f"{name}:  MLP {mlp:.2f}  CNN {cnn:.2f}")
assert means[0, 1] > means[0, 0] > means[1, 1] + 0.08
# --8<-- [end:compare]

# --8<-- [start:order]
pixels, order = torch.rand(16, 784), torch.randperm(784)
plain, reordered = nn.Linear(784, 128), nn.Linear(784, 128)
reordered.load_state_dict(plain.state_dict())
with torch.no_grad():
    reordered.weight.copy_(plain.weight[:, order])
same = torch.allclose(plain(pixels), reordered(pixels[:, order]), atol=1e-5)
print("pixels and weights in the new order, same answer:", same)
# --8<-- [end:order]
