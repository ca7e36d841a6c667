# --8<-- [start:fails] raises
from torch.utils.data import DataLoader
from torchvision.datasets import FakeData

data = FakeData(4, image_size=(3, 8, 8))
for images, labels in DataLoader(data, batch_size=2):
    print(images.shape, labels.shape)
# --8<-- [end:fails]
