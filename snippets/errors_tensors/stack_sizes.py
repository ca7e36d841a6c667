# --8<-- [start:fails] raises
import torch

batches = [torch.randn(4, 2), torch.randn(3, 2)]
torch.stack(batches)
# --8<-- [end:fails]
