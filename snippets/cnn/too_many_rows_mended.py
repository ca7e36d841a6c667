# --8<-- [start:flatten]
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
head = nn.Linear(64 * 6 * 6, 10)
images = torch.rand(25, 1, 32, 32)
maps = features(images)
logits = head(maps.flatten(start_dim=1))
print(len(images), "images,", len(logits), "predictions")
try:
    nn.Linear(1600, 10)(maps.flatten(start_dim=1))
except RuntimeError as error:
    print(str(error).removeprefix("addmm: "))
# --8<-- [end:flatten]
