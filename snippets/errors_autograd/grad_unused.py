# --8<-- [start:fails] raises
import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
y = a**2
torch.autograd.grad(y, [a, b])
# --8<-- [end:fails]
