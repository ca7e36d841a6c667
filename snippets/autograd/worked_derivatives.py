# --8<-- [start:square]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
y.backward()
print(x.grad)
# --8<-- [end:square]

# --8<-- [start:quadratic]
x = torch.tensor(2.0, requires_grad=True)  # (1)!
y = x**2 + 3 * x + 1
y.backward()
print(x.grad)
# --8<-- [end:quadratic]

# --8<-- [start:cubic]
x = torch.tensor(2.0, requires_grad=True)
y = x**3 + 2 * x**2 + x
y.backward()
print(x.grad)
# --8<-- [end:cubic]
