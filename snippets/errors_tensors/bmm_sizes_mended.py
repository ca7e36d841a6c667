# --8<-- [start:mended]
import torch

queries = torch.randn(2, 5, 8)
keys = torch.randn(2, 5, 8)
scores = queries @ keys.transpose(1, 2)
print(scores.shape)
# --8<-- [end:mended]
