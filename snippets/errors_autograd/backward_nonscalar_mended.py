# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor([1.0, 2.0])
loss = ((w * x - 1) ** 2).mean()
loss.backward()
print(w.grad)
# --8<-- [end:mended]
