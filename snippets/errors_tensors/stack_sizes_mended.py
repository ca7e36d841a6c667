# --8<-- [start:mended]
import torch

batches = [torch.randn(4, 2), torch.randn(3, 2)]
print(torch.cat(batches).shape)
# --8<-- [end:mended]
