# --8<-- [start:fails] raises
import torch

labels = ["cat", "dog", "cat"]
torch.tensor(labels)
# --8<-- [end:fails]
