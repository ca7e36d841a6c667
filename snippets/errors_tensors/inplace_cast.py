# --8<-- [start:fails] raises
import torch

counts = torch.tensor([1, 2, 3])
counts += 0.5
# --8<-- [end:fails]
