# --8<-- [start:fails] raises
import torch

labels = torch.tensor([1, 0, 1])
if labels == torch.tensor([1, 0, 1]):
    print("equal")
# --8<-- [end:fails]
