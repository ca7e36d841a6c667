# --8<-- [start:fails] raises
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
loss.backward()
w -= 0.1 * w.grad
# --8<-- [end:fails]
