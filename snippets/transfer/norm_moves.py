# --8<-- [start:old]
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(1)
training, validation = torch.randperm(1797).split([1200, 597])
loss_function = nn.CrossEntropyLoss()


class Model(nn.Sequential):
    def __init__(self, body: nn.Module):
        super().__init__(body, nn.Linear(64, 10))


def train(model, inputs):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(60):
        model.train()
        loss = loss_function(model(inputs[training]), labels[training])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def score(model, inputs):
    guesses = model.eval()(inputs[validation]).argmax(dim=1)
    return (guesses == labels[validation]).float().mean()


body = nn.Sequential(nn.Linear(64, 64), nn.BatchNorm1d(64), nn.ReLU())
old = Model(body)
train(old, images)
body.requires_grad_(False)
kept = copy.deepcopy(body.state_dict())
print(f"old task {score(old, images):.2f}")
# --8<-- [end:old]

# --8<-- [start:moves]
new = Model(body)
train(new, 1 - images)  # (1)!
same = [torch.equal(kept[n], p) for n, p in body.named_parameters()]
print("parameters as before:", all(same))
print(f"new task {score(new, 1 - images):.2f}")
print(f"old task {score(old, images):.1f}")
for statistics in [kept["1.running_mean"], body[1].running_mean]:
    print(f"running means, mean size: {statistics.abs().mean():.1f}")
# --8<-- [end:moves]


# --8<-- [start:cure]
class Frozen(Model):
    def train(self, mode: bool = True) -> nn.Module:
        super().train(mode)
        self[0].eval()
        return self  # (1)!


body.load_state_dict(kept)
new = Frozen(body)
train(new, 1 - images)
print(f"new task {score(new, 1 - images):.2f}")
print(f"old task {score(old, images):.2f}")
assert all(torch.equal(v, kept[n]) for n, v in body.state_dict().items())
# --8<-- [end:cure]
