# --8<-- [start:mended]
import torch

table = torch.arange(6).reshape(2, 3)
print("turned:   ", table.T.reshape(6))
print("as it was:", table.view(6))
# --8<-- [end:mended]
