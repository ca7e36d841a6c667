# --8<-- [start:view]
import torch
from torch import nn

torch.manual_seed(0)
features = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
)
head = nn.Linear(1600, 10)
images = torch.rand(25, 1, 32, 32)
maps = features(images)
logits = head(maps.view(-1, 1600))
print(len(images), "images,", len(logits), "predictions")
# --8<-- [end:view]
