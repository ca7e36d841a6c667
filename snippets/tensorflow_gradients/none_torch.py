# --8<-- [start:watch]
import torch
from torch import nn

used = nn.Parameter(torch.tensor(3.0))  # (1)!
unused = nn.Parameter(torch.tensor(1.0))
constant, watched = torch.tensor(4.0), torch.tensor(5.0)
watched.requires_grad_()
y = used * constant * watched
y.backward()
print("parameter:", used.grad.item())
print("watched:", watched.grad.item())
print("constant:", constant.grad)
print("unused:", unused.grad)
# --8<-- [end:watch]

# --8<-- [start:numpy]
try:
    y = torch.tensor(used.numpy() ** 2)
except RuntimeError as error:
    print(error)
y = torch.tensor(used.detach().numpy() ** 2)  # (1)!
print("requires_grad:", y.requires_grad)
# --8<-- [end:numpy]

# --8<-- [start:round]
(gradient,) = torch.autograd.grad(torch.round(used), used)
print("gradient:", gradient.item())
# --8<-- [end:round]

# --8<-- [start:zero]
(zero,) = torch.autograd.grad(used**2, unused, materialize_grads=True)
print("gradient:", zero.item())
# --8<-- [end:zero]

# --8<-- [start:forgotten] raises
torch.autograd.grad(used**2, unused)
# --8<-- [end:forgotten]
