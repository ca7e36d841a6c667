# --8<-- [start:persistent]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
z = y**2
(first,) = torch.autograd.grad(y, x, retain_graph=True)
(second,) = torch.autograd.grad(z, x)  # (1)!
print("dy/dx:", first.item())
print("dz/dx:", second.item())
# --8<-- [end:persistent]

# --8<-- [start:spent] raises
y = x**2
z = y**2
(first,) = torch.autograd.grad(y, x)
print("dy/dx:", first.item())
torch.autograd.grad(z, x)
# --8<-- [end:spent]
