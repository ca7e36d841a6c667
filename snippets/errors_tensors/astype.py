# --8<-- [start:fails] raises
import torch

counts = torch.tensor([1, 2])
x = counts.astype("float32")
# --8<-- [end:fails]
