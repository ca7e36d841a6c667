# --8<-- [start:mended]
import torch

images = torch.randn(100, 1, 28, 28)
for batch in images.split(64):
    print(batch.view(batch.shape[0], -1).shape)
# --8<-- [end:mended]
