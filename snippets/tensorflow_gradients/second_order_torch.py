# --8<-- [start:second]
import torch

x = torch.tensor(4.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x, create_graph=True)  # (1)!
(curve,) = torch.autograd.grad(slope, x)
print("first:", slope.item())
print("second:", curve.item())
# --8<-- [end:second]

# --8<-- [start:penalty]
w = torch.tensor(1.0, requires_grad=True)
point = torch.tensor(3.0, requires_grad=True)
score = w * point**2
(inner,) = torch.autograd.grad(score, point, create_graph=True)
penalty = inner**2
penalty.backward()
print("penalty:", penalty.item())
print("its gradient:", w.grad.item())
# --8<-- [end:penalty]

# --8<-- [start:jacobian]
v = torch.tensor([1.0, 2.0])
print(torch.func.jacrev(lambda v: v**2)(v))  # (1)!
# --8<-- [end:jacobian]

# --8<-- [start:forgotten] raises
(slope,) = torch.autograd.grad(x**3, x)  # (1)!
torch.autograd.grad(slope, x)
# --8<-- [end:forgotten]
