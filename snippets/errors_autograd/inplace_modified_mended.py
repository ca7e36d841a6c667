# --8<-- [start:mended]
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = x.exp()
y = y + 1
y.sum().backward()
print(x.grad)
# --8<-- [end:mended]
