# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
first, second = w**2, w**3
first.backward()
second.backward()
optimizer.step()
print(w.grad)
# --8<-- [end:mended]
