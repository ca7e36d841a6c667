# --8<-- [start:fails] raises
import torch

total = torch.zeros(3)
batch = torch.ones(4, 3)
total += batch
# --8<-- [end:fails]
