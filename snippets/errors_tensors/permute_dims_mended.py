# --8<-- [start:mended]
import torch

image = torch.randn(28, 20, 3)
image = image.permute(2, 0, 1)
print(image.shape)
# --8<-- [end:mended]
