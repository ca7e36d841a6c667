# --8<-- [start:fails] raises
import torch

images = torch.randn(100, 1, 28, 28)
for batch in images.split(64):
    batch.view(64, 784)
# --8<-- [end:fails]
