# --8<-- [start:fails] raises
from torchvision.datasets import FakeData
from torchvision.transforms import v2

image, label = FakeData(1, image_size=(1, 8, 8))[0]
v2.Normalize([0.5], [0.5])(image)
# --8<-- [end:fails]
