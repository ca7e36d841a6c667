# --8<-- [start:stop]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x.detach()
print("y:", y.item())
print("gradient:", torch.autograd.grad(y, x)[0].item())
# --8<-- [end:stop]

# --8<-- [start:pause]
a = x * 2
with torch.no_grad():
    b = x * 5
y = a + b
print("gradient:", torch.autograd.grad(y, x)[0].item())
# --8<-- [end:pause]

# --8<-- [start:update]
(slope,) = torch.autograd.grad(x**2, x)
with torch.no_grad():
    x -= 0.1 * slope  # (1)!
print(f"x: {x.item():.1f}")
# --8<-- [end:update]

# --8<-- [start:evaluate]
print("recorded:", (x * 2).requires_grad)
with torch.no_grad():
    print("recorded:", (x * 2).requires_grad)
# --8<-- [end:evaluate]

# --8<-- [start:memory]
detached = x.detach()
detached += 1
print(f"x: {x.item():.1f}")
# --8<-- [end:memory]

# --8<-- [start:leaf] raises
x -= 0.1 * slope
# --8<-- [end:leaf]
