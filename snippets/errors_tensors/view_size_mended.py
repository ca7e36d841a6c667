# --8<-- [start:mended]
import torch

images = torch.randn(10, 1, 28, 28)
flat = images.flatten(1)
print(flat.shape)
# --8<-- [end:mended]
