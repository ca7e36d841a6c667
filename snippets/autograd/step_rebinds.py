# --8<-- [start:rebind]
import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (2 * w - 6) ** 2
loss.backward()
print(w.is_leaf)

w = w - 0.1 * w.grad
print(w.is_leaf)
# --8<-- [end:rebind]
