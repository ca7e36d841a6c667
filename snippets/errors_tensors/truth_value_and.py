# --8<-- [start:fails] raises
import torch

x = torch.tensor([1, 5, 9])
print(x[x > 2 and x < 8])
# --8<-- [end:fails]
