# --8<-- [start:mended]
from torchvision.datasets import FakeData

data = FakeData(100, image_size=(1, 28, 28), num_classes=10)
image, label = data[0]
print(len(data), image.size)
# --8<-- [end:mended]
