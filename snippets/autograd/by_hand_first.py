# --8<-- [start:check]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = 2 * x**3 - 4 * x
y.backward()
print(x.grad)
# --8<-- [end:check]
