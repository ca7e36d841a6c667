# --8<-- [start:fails] raises
import torch

features = torch.randn(4, 3)
more = torch.randn(4, 2)
torch.cat([features, more])
# --8<-- [end:fails]
