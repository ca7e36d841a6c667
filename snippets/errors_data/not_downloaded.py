# --8<-- [start:fails] raises
from torchvision.datasets import MNIST

MNIST("data", train=True)
# --8<-- [end:fails]
