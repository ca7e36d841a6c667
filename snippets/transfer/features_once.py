# --8<-- [start:body]
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float().reshape(-1, 1, 8, 8) / 16
torch.manual_seed(0)
body = nn.Sequential(nn.Conv2d(1, 16, 3), nn.BatchNorm2d(16), nn.ReLU())
body.extend([nn.AvgPool2d(2), nn.Flatten()])  # (1)!
body.requires_grad_(False).eval()
seen = []
body.register_forward_hook(lambda _, __, out: seen.append(len(out)))  # (2)!
heads = [nn.Linear(144, 10)]
heads.append(copy.deepcopy(heads[0]))


def train(model, head, inputs):
    optimizer = torch.optim.Adam(head.parameters(), lr=0.01)
    order = torch.Generator().manual_seed(0)
    for _ in range(100):
        at = torch.randperm(len(inputs), generator=order)[:64]
        loss = nn.functional.cross_entropy(model(inputs[at]), labels[at])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# --8<-- [end:body]

# --8<-- [start:compare]
train(nn.Sequential(body, heads[0]), heads[0], images)
print("each step:", sum(seen), "images through the body")
seen.clear()
with torch.no_grad():
    features = body(images)  # (1)!
train(heads[1], heads[1], features)
print("once:     ", sum(seen), "images through the body")
difference = (heads[0].weight - heads[1].weight).abs().max()
largest = heads[0].weight.abs().max()
assert difference < 1e-4 < 1e-2 < largest
print("same weights:", bool(difference < 1e-4))
# --8<-- [end:compare]
