# --8<-- [start:fails] raises
import torch

images = torch.randn(10, 1, 28, 28)
flat = images.view(32, 784)
# --8<-- [end:fails]
