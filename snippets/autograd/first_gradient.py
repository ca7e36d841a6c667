# --8<-- [start:forward]
import torch

x = torch.tensor(2.0, requires_grad=True)  # (1)!
y = x**2
print(y)
print(x.grad)
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
print(x.grad)
assert x.grad.item() == 4
# --8<-- [end:backward]
