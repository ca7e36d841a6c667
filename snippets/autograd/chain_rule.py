# --8<-- [start:chain]
import torch

x = torch.tensor(2.0, requires_grad=True)
inner = 3 * x + 1
outer = inner**2
inner.retain_grad()  # (1)!
outer.backward()
print("outer per inner:", inner.grad)
print("outer per x:    ", x.grad)
# --8<-- [end:chain]
