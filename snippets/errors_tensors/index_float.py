# --8<-- [start:fails] raises
import torch

x = torch.tensor([10, 20, 30])
seats = torch.tensor([0, 2, 4])
print(x[seats / 2])
# --8<-- [end:fails]
