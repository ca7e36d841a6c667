# --8<-- [start:mended]
import torch

w = torch.tensor(3.0, requires_grad=True)
for step in range(2):
    w.grad = None
    loss = (w - 1) ** 2
    loss.backward()
    print(step, w.grad)
# --8<-- [end:mended]
