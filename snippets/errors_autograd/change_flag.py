# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
y = 2 * w
y.requires_grad = False
# --8<-- [end:fails]
