# --8<-- [start:once]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
y.backward()
print(x.grad)
# --8<-- [end:once]

# --8<-- [start:twice] raises
y.backward()
# --8<-- [end:twice]
