# --8<-- [start:once]
import torch

x = torch.tensor(4.0, requires_grad=True)
y = x**3
print("y:", y.item())
(slope,) = torch.autograd.grad(y, x)  # (1)!
print("slope:", slope.item())
# --8<-- [end:once]

# --8<-- [start:twice]
for step in (1, 2):
    y = x**3
    y.backward()
    print(f"step {step}: {x.grad.item()}")
# --8<-- [end:twice]

# --8<-- [start:several] raises
v = torch.tensor([1.0, 2.0], requires_grad=True)
squares = v**2
(gradient,) = torch.autograd.grad(squares.sum(), v)
print("gradient:", gradient)
torch.autograd.grad(v**2, v)  # (1)!
# --8<-- [end:several]
