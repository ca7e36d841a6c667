# --8<-- [start:sizes]
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3),
    nn.ReLU(),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(8, 10),
)
for height, width in [(28, 28), (37, 50)]:
    images = torch.rand(4, 1, height, width)
    print(tuple(images.shape), "->", tuple(model(images).shape))

pooled = nn.AdaptiveAvgPool2d(1)(images).flatten()
print(torch.allclose(pooled, images.mean(dim=(1, 2, 3))))
# --8<-- [end:sizes]
