# --8<-- [start:fails] raises
import torch

image = torch.randn(28, 20, 3)
image = image.permute(0, 3, 1, 2)
# --8<-- [end:fails]
