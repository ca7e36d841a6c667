# --8<-- [start:mended]
import torch

labels = torch.tensor([1, 0, 1])
if torch.equal(labels, torch.tensor([1, 0, 1])):
    print("equal")
if (labels == 0).any():
    print("at least one 0")
# --8<-- [end:mended]
