# --8<-- [start:mended]
import torch

features = torch.randn(4, 3)
more = torch.randn(4, 2)
print(torch.cat([features, more], dim=1).shape)
# --8<-- [end:mended]
