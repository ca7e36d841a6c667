# --8<-- [start:autograd]
import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w**3 + w
loss.backward()  # adds to .grad
assert w.grad.item() == 13.0
w.grad = None  # what zero_grad() does
with torch.no_grad():  # nothing is tracked here
    w -= 0.1
constant = (w * 2).detach()
assert not constant.requires_grad
(slope,) = torch.autograd.grad(w**2, w)
print(f"{slope.item():.1f}")
# --8<-- [end:autograd]
