# --8<-- [start:mended]
import torch
from torchvision.datasets import FakeData
from torchvision.transforms import v2

image, label = FakeData(1, image_size=(1, 8, 8))[0]
transform = v2.Compose(
    [
        v2.ToImage(),
        v2.ToDtype(torch.float32, scale=True),
        v2.Normalize([0.5], [0.5]),
    ]
)
print(transform(image).dtype)
# --8<-- [end:mended]
