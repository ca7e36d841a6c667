# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
loss.backward()
print(w.grad)
# --8<-- [end:mended]
