# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
small = torch.tensor(digits.images / 16).float().unsqueeze(1)
small = nn.functional.interpolate(small, (20, 20), mode="bilinear")
images = nn.functional.pad(small, (4, 4, 4, 4))  # (1)!
labels = torch.tensor(digits.target)
train, validation = torch.randperm(len(images)).split([1200, 597])

layers = [nn.Conv2d(1, 16, 3), nn.ReLU(), nn.MaxPool2d(2)]
layers += [nn.Conv2d(16, 32, 3), nn.ReLU(), nn.MaxPool2d(2)]
model = nn.Sequential(*layers, nn.Flatten(), nn.Linear(32 * 5 * 5, 10))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
for _ in range(6):
    for batch in train[torch.randperm(len(train))].split(16):
        loss = loss_function(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
# --8<-- [end:train]

# --8<-- [start:move]
scores = []
for by in [0, 2, 4]:
    shifted = nn.functional.pad(images[validation], (by, -by))
    with torch.no_grad():
        hits = model(shifted).argmax(dim=1) == labels[validation]
    scores.append(hits.float().mean().item())
    print(f"moved by {by}: accuracy {scores[-1]:.1f}")
assert scores[0] > scores[1] + 0.03 and scores[1] > scores[2] + 0.2
# --8<-- [end:move]
