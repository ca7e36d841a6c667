# --8<-- [start:data]
from copy import deepcopy

import torch
from torch import nn

model = nn.Linear(1, 1)
scores = [0.7, 0.9, 0.8]  # the second epoch is the best


def train_until(epoch: int):  # stands for an epoch of training
    with torch.no_grad():
        model.weight.fill_(epoch)


# --8<-- [end:data]

# --8<-- [start:wrong]
best_score = 0.0
for epoch, score in enumerate(scores, 1):
    train_until(epoch)
    if score > best_score:
        best_score, best = score, model.state_dict()
wrong = best["weight"].item()
print(f"weights of epoch {wrong:.0f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
best_score = 0.0
for epoch, score in enumerate(scores, 1):
    train_until(epoch)
    if score > best_score:
        best_score, best = score, deepcopy(model.state_dict())
right = best["weight"].item()
print(f"weights of epoch {right:.0f}")
assert (wrong, right) == (3, 2)
# --8<-- [end:right]
