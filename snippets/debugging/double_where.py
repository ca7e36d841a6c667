# --8<-- [start:single]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
roots = torch.where(x > 0, x.sqrt(), 0.0)
roots.sum().backward()
print(roots.detach(), x.grad)
# --8<-- [end:single]

# --8<-- [start:double]
x.grad = None
safe = torch.where(x > 0, x, 1.0)
roots = torch.where(x > 0, safe.sqrt(), 0.0)
roots.sum().backward()
print(roots.detach(), x.grad)
# --8<-- [end:double]
