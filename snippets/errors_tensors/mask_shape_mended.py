# --8<-- [start:mended]
import torch

table = torch.randn(4, 3)
keep = torch.tensor([True, False, True])
kept = table[:, keep]
print(kept.shape)
# --8<-- [end:mended]
