# --8<-- [start:mended]
import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
y = a**2
print(torch.autograd.grad(y, [a, b], allow_unused=True))
# --8<-- [end:mended]
