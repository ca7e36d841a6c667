# --8<-- [start:mended]
import torch
from torch.utils.data import DataLoader
from torchvision.datasets import FakeData
from torchvision.transforms import v2

transform = v2.Compose(
    [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
)
data = FakeData(4, image_size=(3, 8, 8), transform=transform)
for images, labels in DataLoader(data, batch_size=2):
    print(images.shape, labels.shape)
# --8<-- [end:mended]
